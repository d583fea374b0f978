"""What each view of the admin is to those who do not work for the whole network. A new view must be put into one class."""

import re

CLOSED = (
    r"network:.*",
    r"portals:status",
    r"search_report(_results)?",
    r"synonyms:.*",
    r"wagtailadmin_collections:.*",
    r"wagtailadmin_reports:(site_history|page_types_usage)(_results)?",
    r"wagtailadmin_tag_(model_)?autocomplete",
    r"wagtailadmin_workflows:(?!task_chooser|task_chosen).*",
    r"wagtaillocales:.*",
    r"wagtailredirects:(start|process)_import",
    r"wagtailsnippets:.*",
    r"wagtailusers_(users|groups):.*",
)
"""The network's own: refused to everybody else."""

SCOPED = (
    r"invitations:.*",
    r"invited_(organisations|territories):.*",
    r"journal(_results)?",
    r"mails:.*",
    r"mission_(deed|duplicate|list|new)",
    r"organisation_add",
    r"organisations:.*",
    r"people:.*",
    r"portals:(?!status$).*",
    r"private_file",
    r"sign_in_end_session",
    r"wagtail(docs|images)(_chooser)?:.*",
    r"wagtail_bulk_action",
    r"wagtail_localize:(?!javascript_catalog).*",
    r"wagtailadmin_api:.*",
    r"wagtailadmin_choose_page(_child|_search|_chosen_multiple)?",
    r"wagtailadmin_editing_sessions:.*",
    r"wagtailadmin_explore(_root|_results)?",
    r"wagtailadmin_home",
    r"wagtailadmin_pages:(?!confirm_workflow_cancellation).*",
    r"wagtailredirects:(?!start_import|process_import).*",
    r"wagtailadmin_reports:(locked_pages|workflow|workflow_tasks|aging_pages)(_results)?",
)
"""Open to those who have a part in what it shows, and shows them nothing else."""

PLAIN = (
    r"account_.*",
    r"mfa_.*",
    r"sign_in_(no_access|choose_password|invitation)",
    r"usersessions_list",  # one's own
    r"wagtail_localize:javascript_catalog",
    r"wagtailadmin_(account|block_preview|dismissibles|error_test|javascript_catalog|login|logout|sprite)",
    r"wagtailadmin_choose_page_(external|email|phone|anchor)_link",
    r"wagtailadmin_pages:confirm_workflow_cancellation",  # a sentence without a name; what it sends asks for permission
    r"wagtailadmin_password_reset.*",
    r"wagtailadmin_workflows:task_(chooser|chooser_results|chooser_create|chosen)",
    r"wagtailembeds:.*",
)
"""Shows nothing of any place."""


def classes_of(view: str) -> list[str]:
    named = {"closed": CLOSED, "scoped": SCOPED, "plain": PLAIN}
    return [name for name, patterns in named.items() if any(re.fullmatch(pattern, view) for pattern in patterns)]

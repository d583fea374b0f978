"""Addresses of sign-in, under the admin's. Where Wagtail has a view for the same thing, this one stands on its path."""

from allauth.account import views as account
from allauth.mfa.base import views as mfa
from allauth.mfa.recovery_codes import views as recovery_codes
from django.urls import path, re_path
from django.views.decorators.cache import never_cache
from wagtail.admin.auth import require_admin_access
from wagtail.admin.urls import display_custom_404
from wagtail.utils.urlpatterns import decorate_urlpatterns

from . import invitations, views

ENTRANCE = [
    path("login/", views.LoginView.as_view(), name="account_login"),
    path("login/code/", mfa.authenticate, name="mfa_authenticate"),
    path("login/inactive/", account.account_inactive, name="account_inactive"),
    path("login/no-access/", views.NoAccessView.as_view(), name="sign_in_no_access"),
    path("invitation/", invitations.invitation, name="sign_in_invitation"),
    path("logout/", views.LogoutView.as_view(), name="account_logout"),
    path("password_reset/", account.password_reset, name="account_reset_password"),
    path("password_reset/done/", account.password_reset_done, name="account_reset_password_done"),
    path("password_reset/complete/", account.password_reset_from_key_done, name="account_reset_password_from_key_done"),
    re_path(
        r"^password_reset/key/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$",
        account.password_reset_from_key,
        name="account_reset_password_from_key",
    ),
    path("password_reset/choose/", views.choose_password, name="sign_in_choose_password"),
    path("password_reset/confirm/<uidb64>/<token>/", views.no_longer),
    path("security/confirm/", account.reauthenticate, name="account_reauthenticate"),
    path("security/confirm/code/", mfa.reauthenticate, name="mfa_reauthenticate"),
    path("security/second-factor/", views.ActivateView.as_view(), name="mfa_activate_totp"),
]
"""Open without a right in the admin, and (all but the invitation) before the second factor, see middleware.OPEN."""

MANAGE = [
    path("security/", views.SecurityView.as_view(), name="mfa_index"),
    path("security/password/", views.ChangePasswordView.as_view(), name="account_change_password"),
    path("security/email/", views.ChangeAddressView.as_view(), name="account_email"),
    path("security/email/confirm/", views.ConfirmAddressView.as_view(), name="account_confirm_email"),
    path("security/second-factor/remove/", views.RemoveView.as_view(), name="mfa_deactivate_totp"),
    path("security/recovery-codes/", views.RecoveryCodesView.as_view(), name="mfa_view_recovery_codes"),
    path("security/recovery-codes/new/", views.NewRecoveryCodesView.as_view(), name="mfa_generate_recovery_codes"),
    path("security/recovery-codes/download/", recovery_codes.download_recovery_codes, name="mfa_download_recovery_codes"),
    path("security/sessions/", views.SessionsView.as_view(), name="usersessions_list"),
    path("security/sessions/<int:pk>/end/", views.end_session, name="sign_in_end_session"),
]

urlpatterns = decorate_urlpatterns(ENTRANCE, views.localised) + decorate_urlpatterns(MANAGE, require_admin_access)
for decorator in (display_custom_404, never_cache):
    urlpatterns = decorate_urlpatterns(urlpatterns, decorator)

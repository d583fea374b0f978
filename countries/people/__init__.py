"""People, their roles and how they come to them. What one may give is said in `countries.granting`.

| module | job |
|---|---|
| `invitations` | a role is offered by mail, and accepted |
| `access` | a role is ended, given back, or has its dates changed |
| `records` | each of these is written down in Wagtail's log: who, to whom, where |

All of it changes the memberships and derives the rights from them in one transaction, and refuses by itself what a form would.
"""

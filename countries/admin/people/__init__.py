"""The team in the admin: who has which role, who is invited, and what one may do about it (`countries.granting`)."""

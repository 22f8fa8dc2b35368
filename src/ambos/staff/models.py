from django.contrib.auth.models import AbstractUser


class User(AbstractUser):
    """A person of the newsroom who signs in."""

    # What the account's form in the admin demands too: without these nobody could choose a language.
    REQUIRED_FIELDS = ["email", "first_name", "last_name"]

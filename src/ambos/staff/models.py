from django.contrib.auth.models import AbstractUser


class User(AbstractUser):
    """A person of the newsroom who signs in."""

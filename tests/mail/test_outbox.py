import os
import time

import pytest
from django.core.mail import EmailMultiAlternatives
from django.urls import reverse

from ambos.mail import outbox
from factories.stories import user

pytestmark = pytest.mark.django_db
HTML = "<html><head></head><body><script>alert(1)</script><p>Hola <a href='https://x.example'>x</a></p></body></html>"


@pytest.fixture(autouse=True)
def _in_use(settings):
    settings.EMAIL_BACKEND = outbox.BACKEND


def send(subject="Tides", text="Follow https://paper.example/en/c/abc/ please"):
    message = EmailMultiAlternatives(
        subject, text, to=["ana@example.org"], headers={"List-Unsubscribe": "<https://x.example/u>"}
    )
    message.attach_alternative(HTML, "text/html")
    message.send()


@pytest.fixture
def operator(client):
    client.force_login(user(None, is_superuser=True))
    return client


class TestOutboxBackend:
    def test_writes_each_message_as_a_file_nobody_else_reads(self, settings):
        send()
        send("Other")

        files = list((settings.MAIL_OUTBOX_DIR / "new").iterdir())
        assert len(files) == 2
        assert (settings.MAIL_OUTBOX_DIR / "new").stat().st_mode & 0o077 == 0

    def test_keeps_what_no_ascii_can_hold(self):
        send("¿Qué tal? – جدول", "ñandú جدول")

        [kept] = outbox.messages()
        assert kept.subject == "¿Qué tal? – جدول"
        assert kept.body("plain").strip() == "ñandú جدول"


class TestOutboxPages:
    def test_lists_the_newest_first(self, operator, settings):
        send("Older")
        [older] = (settings.MAIL_OUTBOX_DIR / "new").iterdir()
        os.utime(older, (time.time() - 60,) * 2)
        send("Newer")

        text = operator.get(reverse("mail_outbox")).text

        assert text.index("Newer") < text.index("Older")

    def test_shows_headers_text_with_links_and_html_in_a_sandbox(self, operator):
        send()
        [mail] = outbox.messages()

        response = operator.get(reverse("mail_outbox_message", args=[mail.key]))

        assert "List-Unsubscribe" in response.text
        assert 'href="https://paper.example/en/c/abc/"' in response.text
        assert 'sandbox="allow-popups allow-popups-to-escape-sandbox"' in response.text
        assert "alert(1)" not in response.text

    def test_gives_the_html_a_policy_that_runs_and_fetches_nothing(self, operator):
        send()
        [mail] = outbox.messages()

        response = operator.get(reverse("mail_outbox_html", args=[mail.key]))

        policy = response["Content-Security-Policy"]
        assert policy.startswith("default-src 'none'")
        assert "sandbox" in policy
        assert "allow-scripts" not in policy
        assert '<base target="_blank">' in response.text

    @pytest.mark.parametrize("key", ["nothing", "..", "%2e%2e%2fsecret-key"])
    def test_knows_no_other_file(self, operator, key):
        send()

        assert operator.get(f"/admin/outbox/{key}/").status_code in (404, 302)

    def test_stands_in_the_menu_for_the_operator_only(self, client, operator):
        home = reverse("wagtailadmin_home")
        assert "/admin/outbox/" in operator.get(home).text

        client.force_login(user("Editor"))

        assert "/admin/outbox/" not in client.get(home).text
        assert client.get(reverse("mail_outbox")).status_code == 404

    def test_is_gone_once_a_mail_server_is_named(self, operator, settings):
        settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"

        assert operator.get(reverse("mail_outbox")).status_code == 404
        assert "/admin/outbox/" not in operator.get(reverse("wagtailadmin_home")).text

    def test_asks_who_is_not_signed_in_to_do_so(self, client):
        assert client.get(reverse("mail_outbox")).status_code == 302

from datetime import timedelta

import pytest

from ambos.readers.address import BadAddress
from ambos.readers.models import Consent, Grant, Reader, Subscription, SubscriptionMail
from ambos.readers.operations import (
    ListText,
    NotOfferedInLocale,
    end_subscription,
    request_subscription,
    word_mailing_list,
)
from factories.readers import NOW, mailing_list, subscription
from factories.stories import locale

pytestmark = pytest.mark.django_db


def request(address="ana@example.org", *, to, tag="en", now=NOW):
    return request_subscription(
        address=address, mailing_list=to, locale=locale(tag), source="/en/p/", now=now
    )


class TestRequestSubscription:
    def test_stores_what_was_agreed_to_and_waits(self):
        tides = mailing_list(premium=True)

        made = request(to=tides, tag="es")

        consent = Consent.objects.get()
        assert made.state == Subscription.State.PENDING
        assert consent.wording == "Acepto recibir La tabla de mareas por correo."
        assert (consent.wording_version, consent.locale.language_code, consent.source) == (1, "es", "/en/p/")
        assert (consent.given_at, consent.confirmed_at, consent.withdrawn_at) == (NOW, None, None)
        assert not Grant.objects.exists()

    @pytest.mark.parametrize(
        "address", ["ana@example.org", " ANA@Example.ORG ", "Ana@example.org", "ana@EXAMPLE.org\n"]
    )
    def test_knows_an_address_however_it_is_written(self, address):
        tides = mailing_list()
        request("ana@example.org", to=tides)

        request(address, to=tides)

        assert Reader.objects.get().email == "ana@example.org"

    @pytest.mark.parametrize(
        ("address", "kept"),
        [
            ("jose@exämple.org", "jose@xn--exmple-cua.org"),
            ("Ana@STRASSE.example", "ana@strasse.example"),
            ("ana@straße.example", "ana@xn--strae-oqa.example"),
            ("ana@مثال.example", "ana@xn--mgbh0fb.example"),
        ],
    )
    def test_takes_a_domain_in_any_script(self, address, kept):
        assert request(address, to=mailing_list()).reader.email == kept

    @pytest.mark.parametrize("address", ["josé@exämple.org", "josé@example.org", "علي@example.org"])
    def test_says_that_no_mail_goes_to_letters_beyond_ascii_before_the_at(self, address):
        with pytest.raises(BadAddress, match="Before the @"):
            request(address, to=mailing_list())

        assert not Reader.objects.exists()

    @pytest.mark.parametrize("letters", [255, 5_000])
    def test_says_how_long_an_address_may_be(self, letters):
        with pytest.raises(BadAddress, match="too long"):
            request("a" * letters + "@example.org", to=mailing_list())

    def test_writes_a_domain_in_one_way(self):
        tides = mailing_list()

        request("ana@señal.example", to=tides)
        request("ana@xn--seal-hqa.example", to=tides)

        assert Reader.objects.count() == 1

    @pytest.mark.parametrize(
        "address",
        [
            "",
            "ana",
            "ana@",
            "@example.org",
            "a b@example.org",
            "a@b",
            "a@localhost",
            "a@i❤.example",
            "a@ü..example",
            "x" * 250 + "@example.org",
            "a@" + "ü" * 99999 + ".example",
        ],
    )
    def test_refuses_what_is_no_address_and_stores_nothing(self, address):
        with pytest.raises(BadAddress):
            request(address, to=mailing_list())

        assert not Reader.objects.exists()

    def test_refuses_a_locale_the_list_has_no_words_in(self):
        with pytest.raises(NotOfferedInLocale):
            request(to=mailing_list("en"), tag="es")

        assert not Reader.objects.exists()

    def test_leaves_one_mail_for_an_address_and_hour(self):
        tides = mailing_list()

        for minutes in (0, 1, 59):
            request(to=tides, now=NOW + timedelta(minutes=minutes))

        assert SubscriptionMail.objects.count() == 1
        assert Consent.objects.count() == 1

    def test_leaves_another_mail_after_the_hour(self):
        tides = mailing_list()
        request(to=tides)
        SubscriptionMail.objects.update(sent_at=NOW)

        request(to=tides, now=NOW + timedelta(minutes=61))

        assert SubscriptionMail.objects.filter(sent_at=None).count() == 1

    def test_lets_the_mail_for_another_list_wait_its_turn(self):
        request(to=mailing_list())

        second = request(to=mailing_list(), now=NOW + timedelta(minutes=5))

        assert second.mails.get().due_at == NOW + timedelta(hours=1)

    def test_changes_nothing_for_who_is_on_the_list(self):
        made = subscription(confirmed=True, tag="es")

        request(made.reader.email, to=made.mailing_list, tag="en", now=NOW + timedelta(days=1))

        made.refresh_from_db()
        assert (made.state, made.locale.language_code) == (Subscription.State.ACTIVE, "es")
        assert Consent.objects.count() == 1
        assert made.mails.get().due_at == NOW + timedelta(days=1)

    def test_lets_who_left_come_back(self):
        made = subscription(confirmed=True)
        end_subscription(subscription=made, now=NOW)

        request(made.reader.email, to=made.mailing_list, now=NOW + timedelta(days=1))

        made.refresh_from_db()
        assert made.state == Subscription.State.PENDING
        assert Consent.objects.filter(withdrawn_at=None).count() == 1


class TestWordMailingList:
    def test_raises_the_version_with_the_text_and_leaves_old_consents(self):
        made = subscription(tag="en")
        changed = ListText("The Tide Table", "", "I agree to get it twice a week.")

        word_mailing_list(mailing_list=made.mailing_list, wordings={"en": changed})
        word_mailing_list(mailing_list=made.mailing_list, wordings={"en": changed})
        request(made.reader.email, to=made.mailing_list)

        assert made.mailing_list.wordings.get(locale=locale("en")).consent_version == 2
        assert made.mailing_list.wordings.get(locale=locale("es")).consent_version == 1
        assert list(Consent.objects.values_list("wording", "wording_version")) == [
            ("I agree to get The Tide Table by e-mail.", 1),
            ("I agree to get it twice a week.", 2),
        ]

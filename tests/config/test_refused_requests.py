import io
import logging

import pytest

pytestmark = pytest.mark.django_db


@pytest.fixture
def log(monkeypatch):
    """What the operator reads, as the settings have it written."""
    stream = io.StringIO()
    handler = next(one for one in logging.getLogger("django.security").handlers if one.name == "refused")
    monkeypatch.setattr(handler, "stream", stream)
    return stream


class TestRefusedRequests:
    @pytest.mark.parametrize("path", ["/es/readers/subscribe/", "/admin/login/"])
    @pytest.mark.parametrize(
        "body", ["&".join(f"field{number}=1" for number in range(1001)), "email=" + "x" * 3_000_000]
    )
    def test_answers_a_form_of_too_many_fields_plainly(self, client, log, path, body):
        response = client.post(
            path,
            body,
            content_type="application/x-www-form-urlencoded",
            headers={"Sec-Fetch-Site": "same-origin"},
        )

        assert response.status_code == 400
        assert "<h1>" in response.text
        assert len(log.getvalue().splitlines()) == 1
        assert "Traceback" not in log.getvalue()

    def test_speaks_the_language_of_the_address(self, client, log):
        response = client.post(
            "/es/readers/subscribe/",
            {f"field{number}": "1" for number in range(1001)},
            headers={"Sec-Fetch-Site": "same-origin"},
        )

        assert (response.status_code, '<html lang="es"' in response.text) == (400, True)

"""Mapping a saved page: every line has one place, and the versions hold what was kept."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ambos.importers.page.credits import credited
from ambos.importers.page.interface import interface_line
from ambos.importers.page.map import MappedPage, documents, map_page
from ambos.importers.page.read import UnreadablePage, read_page
from ambos.importers.page.receipt import KEPT_PLACES, LABELS
from ambos.parity.compare import compare

PAGES = Path(__file__).parent / "pages"
SEED = Path(__file__).parents[2].parent / "shared" / "seed" / "page.txt"
LOCALES = ("en", "es", "fr", "de")


@dataclass(frozen=True)
class Page:
    """A page of ours with what must become of it: for each line its place and locale, `?` for a guess."""

    file: str
    locales: tuple[str, ...]
    source: str
    credit: str
    table: str

    def mapped(self) -> MappedPage:
        return map_page(read_page((PAGES / self.file).read_bytes()), self.locales)


FERRY = Page(
    "quai_fr_en.txt",
    ("fr", "en"),
    "fr",
    "Nadia Perrot",
    """
     1 SKIP_LINK
     2 NAVIGATION ?
     4 HEADLINE fr
     5 HEADLINE en
     7 DEK fr ?
     9 BYLINE fr
    10 DATE_LINE
    12 LANGUAGE_NOTICE
    13 TYPED_LANGUAGE_LINK
    15 SHARE_LINK
    17 PARAGRAPH fr
    19 PARAGRAPH en
    21 PARAGRAPH fr
    23 SUBHEAD fr
    25 PARAGRAPH fr
    27 QUOTE fr
    29 PARAGRAPH en
    31 CAPTION fr
    32 CAPTION en
    34 FORM_INSTRUCTION
    36 POLL_QUESTION fr
    37 POLL_QUESTION en
    38 POLL_CHOICE fr ?
    39 POLL_CHOICE fr ?
    40 POLL_CHOICE fr ?
    41 POLL_INTRODUCTION fr
    42 HONEYPOT_LABEL
    43 FORM_BUTTON
    45 NAVIGATION ?
    46 COPYRIGHT_LINE
    """,
)
MARKET = Page(
    "mercado_es_en.txt",
    ("en", "es"),
    "es",
    "Elías Roca / Diario de Sanlora",
    """
     1 SKIP_LINK
     3 NAVIGATION
     5 HEADLINE es
     7 LANGUAGE_NOTICE
     8 TYPED_LANGUAGE_LINK
    10 BYLINE es
    11 DATE_LINE
    13 PARAGRAPH es
    15 PARAGRAPH es
    17 SUBHEAD en
    19 PARAGRAPH es
    21 PARAGRAPH en
    23 SUBHEAD es ?
    25 PARAGRAPH es
    27 CAPTION es
    28 CAPTION en
    30 FORM_INSTRUCTION
    31 POLL_QUESTION es
    32 POLL_INTRODUCTION es
    33 FORM_LABEL
    34 HONEYPOT_LABEL
    35 FORM_BUTTON
    37 SHARE_LINK
    38 SUBSCRIPTION_CALL ?
    39 COOKIE_NOTICE ?
    40 COOKIE_NOTICE
    """,
)
TOWER = Page(
    "turm_de_en.txt",
    ("en", "de"),
    "de",
    "Greta Holm",
    """
     1 SKIP_LINK
     3 HEADLINE de
     5 HEADLINE en
     7 BYLINE de
     9 LANGUAGE_NOTICE
    11 TYPED_LANGUAGE_LINK
    13 PARAGRAPH de
    15 PARAGRAPH en
    17 PARAGRAPH de
    19 PARAGRAPH en
    21 SUBHEAD de
    23 PARAGRAPH de
    25 CAPTION de
    26 CAPTION en
    28 FORM_INSTRUCTION
    30 POLL_QUESTION de
    32 POLL_CHOICE de ?
    34 POLL_CHOICE de ?
    36 POLL_INTRODUCTION de
    38 HONEYPOT_LABEL
    40 FORM_BUTTON
    42 ADVERTISEMENT
    """,
)
ALL = [FERRY, MARKET, TOWER]
ids = [page.file for page in ALL]


def places(mapped: MappedPage) -> list[str]:
    return [
        " ".join(filter(None, [str(line.number), line.place, line.locale or "", "?" if line.guess else ""]))
        for line in mapped.receipt
    ]


def lines(text: str) -> list[str]:
    return [line.strip() for line in text.strip().splitlines()]


@pytest.mark.parametrize("page", ALL, ids=ids)
class TestOwnPages:
    def test_gives_every_line_its_place(self, page: Page) -> None:
        assert places(page.mapped()) == lines(page.table)

    def test_tells_the_source_and_stores_the_credit_once(self, page: Page) -> None:
        mapped = page.mapped()

        assert (mapped.source_locale, mapped.credit) == (page.source, page.credit)
        assert next(iter(mapped.versions)) == page.source
        figures = [b for version in mapped.versions.values() for b in version.blocks if b.kind == "FIGURE"]
        assert {figure.credit for figure in figures} == {page.credit}

    def test_gives_blocks_told_twice_one_id(self, page: Page) -> None:
        mapped = page.mapped()
        source, target = mapped.versions.values()
        shared = {block.id for block in source.blocks} & {block.id for block in target.blocks}
        matches = mapped.matches[target.locale]

        assert {match.source[0] for match in matches} - {"headline", "dek"} == shared
        assert all(match.source == match.target for match in matches)
        assert all(0.3 <= match.score <= 1.0 for match in matches)


class TestMatches:
    @pytest.mark.parametrize(
        ("page", "expected"),
        [
            (FERRY, [("headline", "headline"), ("Le bac de", "The Varelle"), ("Le bac quitte", "The ferry")]),
            (MARKET, [("La panadería", "The oldest"), ("Pan a", "Bread at"), ("Puestos", "Market")]),
            (
                TOWER,
                [
                    ("headline", "headline"),
                    ("Der Stadtrat", "On Wednesday"),
                    ("Die Architektin", "Architect Mira"),
                    ("Der Wasserturm", "Ellenried's"),
                ],
            ),
        ],
        ids=ids,
    )
    def test_pair_what_tells_the_same(self, page: Page, expected: list[tuple[str, str]]) -> None:
        mapped = page.mapped()
        source, target = mapped.versions.values()
        ours = {block.id: block.text for block in source.blocks} | {"headline": "headline"}
        theirs = {block.id: block.text for block in target.blocks} | {"headline": "headline"}
        found = [(ours[match.source[0]], theirs[match.target[0]]) for match in mapped.matches[target.locale]]

        assert len(found) == len(expected)
        for (a, b), (start_a, start_b) in zip(found, expected, strict=True):
            assert a.startswith(start_a)
            assert b.startswith(start_b)


class TestPoll:
    def test_has_its_question_in_each_language_and_its_choices(self) -> None:
        poll = FERRY.mapped().poll

        assert poll is not None
        assert poll.question == {
            "fr": "Faut-il un second bac à Varelle ?",
            "en": "Should Varelle have a second ferry?",
        }
        assert poll.required
        assert poll.choices == {"fr": ("Oui", "Non", "Je ne sais pas")}
        assert list(poll.introduction) == ["fr"]

    def test_invents_no_choices(self) -> None:
        poll = MARKET.mapped().poll

        assert poll is not None
        assert poll.choices == {}

    @pytest.mark.parametrize("mark", ["*", " *", " (Required)", " (obligatorio)"])
    def test_takes_the_mark_of_a_required_field_for_no_part_of_the_question(self, mark: str) -> None:
        poll = map_page(read_page(f"Will the bridge open this year?{mark}".encode()), ("en", "es")).poll

        assert poll is not None
        assert (poll.question, poll.required) == ({"en": "Will the bridge open this year?"}, True)

    def test_has_one_question_in_a_language_and_keeps_a_second_in_the_body(self) -> None:
        text = "Will the bridge open this year? *\n\nWho will have to pay for the bridge? *"
        mapped = map_page(read_page(text.encode()), ("en", "es"))

        assert mapped.poll is not None
        assert mapped.poll.question == {"en": "Will the bridge open this year?"}
        assert [line.outcome for line in mapped.receipt] == ["KEPT", "KEPT"]
        assert mapped.versions["en"].headline == "Who will have to pay for the bridge? *"

    def test_is_not_made_of_a_question_in_the_story(self) -> None:
        text = "The bridge\n\nThe bridge is old and has no owner.\n\nWho will pay for it?\n\nNobody will say."

        assert map_page(read_page(text.encode()), ("en", "es")).poll is None

    @pytest.mark.parametrize(
        "form",
        [
            "<label>{0}</label><input type=radio>{1}<input type=radio>{2}",
            "<fieldset><legend>{0}</legend><label><input type=radio>{1}</label><label><input type=radio>{2}"
            "</label></fieldset>",
            "<p>{0}</p><input type=checkbox id=a><label for=a>{1}</label><input type=checkbox id=b>"
            "<label for=b>{2}</label>",
            "<label>{0}</label><select><option>{1}</option><option>{2}</option></select>",
            "<h3>{0}</h3><ul><li><input type=radio><b>{1}</b></li><li><input type=radio>{2}</li></ul>",
        ],
        ids=["bare", "wrapped", "named", "list", "items"],
    )
    @pytest.mark.parametrize(
        "words",
        [
            ("Did you go?", "Yes", "No"),
            (
                "Which bridge would you build?",
                "The open one",
                "The roofed one, if it costs no more than that",
            ),
        ],
    )
    def test_is_read_out_of_the_form_of_an_html_page(self, form, words):
        text = (
            f"<html><h1>The bridge</h1><p>The council met on Tuesday.</p><form>{form.format(*words)}</form>"
        )

        mapped = map_page(read_page(text.encode()), ("en", "es"))

        assert mapped.poll
        assert mapped.poll.question == {"en": words[0]}
        assert mapped.poll.choices == {"en": words[1:]}
        assert [line.text for line in mapped.receipt][2:] == list(words)

    def test_is_none_in_a_form_that_asks_nothing(self):
        text = (
            "<html><h1>The bridge</h1><p>The council met on Tuesday.</p><form><legend>Your place</legend>"
            "<select><option>Barcelona</option><option>Madrid</option></select></form><p>It meets again.</p>"
        )

        mapped = map_page(read_page(text.encode()), ("en", "es"))

        assert mapped.poll is None
        assert [line.place for line in mapped.receipt][2:5] == ["FORM_LABEL"] * 3
        assert [block.text for block in mapped.versions["en"].blocks][-1] == "It meets again."


class TestInterfaceLines:
    TABLE = {
        "SKIP_LINK": """
            Skip to content
            Skip to main content.
            Aller au contenu
            Accéder directement au contenu
            Saltar al contenido
            Ir al contenido principal
            Zum Inhalt springen
            Direkt zum Inhalt
            Pular para o conteúdo
            Vai al contenuto
            Vés al contingut
            Zum Hauptinhalt wechseln
            الانتقال إلى النص
            直接进入正文
            Jump to the story
            Ir al texto de la noticia
            اذهب مباشرة إلى النص
            """,
        "LANGUAGE_NOTICE": """
            This post is also available in: Español
            Also available in Spanish
            This story is available in French and Spanish.
            Esta entrada también está disponible en: Español
            También disponible en inglés
            Disponible en: English
            Cet article est également disponible en : English
            Cette page existe aussi en anglais
            Diese Seite gibt es auch auf Deutsch
            Dieser Artikel ist auch auf Englisch verfügbar
            Questo articolo è disponibile anche in inglese
            Este artigo também está disponível em inglês
            Aquest article també està disponible en castellà
            Este artículo se puede leer asimismo en español
            Also available in Spanish and French
            There is a Spanish version of this article
            Esta noticia tiene versión en inglés
            Vous pouvez lire cet article en anglais
            يمكنكم قراءة هذا المقال بالإنجليزية
            本文提供英文和法文版本
            """,
        "TYPED_LANGUAGE_LINK": """
            [Leer en español]
            Read this in English
            Read the English version
            Click here to read this story in Spanish
            Lire en français
            Lire la version anglaise
            Lea la versión en inglés
            Para leer en inglés, haga clic aquí
            Auf Deutsch lesen
            Englische Version
            Leggi in inglese
            Ler em português
            [Llegiu-ho en castellà]
            للقراءة بالإنجليزية اضغط هنا
            Español »
            « Français
            → English
            بالإنجليزية
            Read in French
            Lire en anglais
            Read more in Spanish
            Ver el original en español
            اقرأ هذه الصفحة بالإسبانية
            English | Español
            EN | ES
            """,
        "FORM_INSTRUCTION": """
            "*" indicates required fields
            « * » indique les champs nécessaires
            Fields marked with an * are required
            Les champs marqués d’un * sont obligatoires
            Los campos obligatorios están marcados con *
            Mit * gekennzeichnete Felder sind Pflichtfelder
            I campi contrassegnati con * sono obbligatori
            Os campos marcados com * são obrigatórios
            Els camps marcats amb * són obligatoris
            * Required
            Todos los datos con * son necesarios
            带星号的项目必须填写
            All fields are required
            Please enable JavaScript in your browser to complete this form.
            Rellene las casillas con estrella
            Los apartados con estrella no se pueden dejar en blanco
            Please fill in the starred boxes
            Boxes with a star need an answer
            Please complete all required fields
            Les rubriques suivies d'une étoile sont obligatoires
            Merci de remplir tous les champs suivis d'un astérisque
            Les cases étoilées sont à remplir
            Bitte alle Felder mit Sternchen ausfüllen
            Compilare i campi con asterisco
            Preencha as caixas marcadas com asterisco
            Ompliu les caselles amb estrella
            يرجى ملء الحقول التي تحمل نجمة
            请填写所有必填字段
            """,
        "HONEYPOT_LABEL": """
            This field is for validation purposes and should be left unchanged.
            Leave this field blank
            Do not type anything in this field
            Não escreva nada neste campo
            لا تكتب شيئا في هذا الحقل
            If you are human, leave this field blank.
            Ce champ n’est utilisé qu’à des fins de validation et devrait rester inchangé.
            Si vous êtes un humain, ne remplissez pas ce champ.
            Este campo es un campo de validación y debe quedar sin cambios.
            Si eres humano, deja este campo en blanco.
            Bitte lasse dieses Feld leer.
            Dieses Feld dient zur Validierung und sollte nicht verändert werden.
            Lascia vuoto questo campo se sei umano
            Este campo é para fins de validação e não deve ser alterado.
            Aquest camp és per a validació i s'ha de deixar sense canvis.
            No escriba nada aquí
            Casilla de control: déjela vacía
            Do not fill this in
            Don't write anything here
            Ne rien écrire ici
            Bitte hier nichts eintragen
            Non compilare
            Não preencha isto
            No ompliu això
            لا تكتب شيئا هنا
            请勿填写
            """,
        "DATE_LINE": """
            March 3, 2024
            Publicado el 3 de marzo de 2024 a las 10:30 h
            Publié le 1er mai 2023
            Veröffentlicht am 3. März 2024, 14:30 Uhr
            04/05/2022
            2 days ago
            3 min read
            """,
        "SHARE_LINK": """
            Share this:
            Click to share on Twitter (Opens in new window)
            Compartir en WhatsApp
            Partager cet article
            Facebook Twitter WhatsApp
            """,
        "NAVIGATION": """
            Menú
            Home | News | Sports | Contact
            Inicio » Noticias » Local
            Leer más
            Tags: ferry, harbour
            """,
        "COMMENT_FORM": "Your email address will not be published. Required fields are marked *",
        "SUBSCRIPTION_CALL": "Subscribe now\nAbonnez-vous à notre newsletter\nSuscríbete",
        "COOKIE_NOTICE": "We use cookies on this site.\nTout accepter",
        "COPYRIGHT_LINE": "© 2024 The Harbour Post. All rights reserved.",
        "ADVERTISEMENT": "Publicidad\nAnzeige",
        "FORM_LABEL": """
            Email (Required)
            Correo electrónico*
            Nome ed e-mail
            اسمك وبريدك الإلكتروني
            姓名和邮箱
            Your e-mail
            Su correo electrónico (opcional)
            Ihre E-Mail-Adresse
            بريدك الإلكتروني
            """,
        "SEPARATOR": "* * *\n---",
    }
    PROSE = """
        The report is also available in Spanish and will be discussed on Monday, officials said.
        The guide is available in Spanish.
        She learned to read in English before she was five.
        Children learn to read in French
        La mayoría habla catalán
        Polish
        The law required farmers to fence their fields.
        Farmers were required to leave a third of each field empty.
        Leave the fields blank, experts say
        The field was left empty after the match.
        Skip Jones leads the council
        Jump in home prices shakes the main market
        Go to the polls, mayor tells voters
        The bakery sells cookies and bread.
        Share of renters rises to 40%
        In March 2020, the port closed.
        Print shops close downtown
        Contact tracing resumes
        Opinión dividida en el barrio
        La ville passe au vert
        Spanish translation wins a prize
        The story was translated into French by two students.
        Busca profesores de inglés
        La versión francesa del conflicto
        Pasar página
        Your vote counts
        An answer is needed by Friday
        Il testo della legge
        تعلمت القراءة بالإنجليزية
        他会说西班牙语
        Read in English class, the poem changed how two pupils saw the harbour.
        Read in French, the poem sounds sadder
        Fill in the form, the mayor said
        “Do not write here”
        Do not write here, the sign says
        Stars fill the boxes at the opera
        This box is empty, the guard said.
        Leave Cuba alone
        The question shows what is required of a mayor.
        Answer the question, voters tell the mayor
        No deje vacía la plaza, pide la concejala
        Rellene de carne los pimientos y métalos al horno
        Ne pas remplir le port, demandent les pêcheurs
        Dieses Feld bleibt leer, sagt der Bauer.
        املأ القارورة بالماء
        This app is also available in Spanish.
        La aplicación también está disponible en catalán.
        Go to the polls early
        Aller au texte de loi
        No comments yet from the mayor's office on the closure.
        Sin comentarios quedó la oposición tras el pleno.
        Nuns use cookies to pay for the roof
        The copyright law of 1998 was changed, the ministry said.
        El faro funciona con energía solar.
        Tweet by mayor on X angers council
        """

    @pytest.mark.parametrize(
        ("place", "text"), [(place, text) for place, texts in TABLE.items() for text in lines(texts)]
    )
    def test_are_told_in_many_wordings(self, place: str, text: str) -> None:
        found = interface_line(text, LOCALES)

        assert found is not None
        assert found.place == place

    @pytest.mark.parametrize("text", ["Español »", "Do not fill this in", "Please fill in the boxes"])
    def test_are_guesses_where_their_words_leave_a_doubt(self, text: str) -> None:
        found = interface_line(text, LOCALES)

        assert found is not None
        assert found.reason.endswith(".")

    @pytest.mark.parametrize("text", lines(PROSE))
    def test_are_not_seen_in_prose(self, text: str) -> None:
        assert interface_line(text, LOCALES) is None


class TestCredits:
    @pytest.mark.parametrize(
        ("text", "caption", "credit"),
        [
            ("El puente nuevo sobre el río FLICKR", "El puente nuevo sobre el río", "FLICKR"),
            ("The new bridge. (Flickr)", "The new bridge.", "Flickr"),
            ("La alcaldesa en el puente (Foto: EFE)", "La alcaldesa en el puente", "EFE"),
            ("The bridge at dawn. (Photo: Jane Doe/Reuters)", "The bridge at dawn.", "Jane Doe/Reuters"),
            ("Le pont au matin. Photo : Marie Dupont", "Le pont au matin.", "Marie Dupont"),
            ("Vista del puente. Foto: Reuters", "Vista del puente.", "Reuters"),
            ("Das Rathaus bei Nacht | AFP", "Das Rathaus bei Nacht", "AFP"),
            ("Das Rathaus bei Nacht. Foto: dpa", "Das Rathaus bei Nacht.", "dpa"),
            ("The mayor speaks. © Jane Doe / AFP", "The mayor speaks.", "Jane Doe / AFP"),
            ("The mayor speaks. AP Photo/Jane Doe", "The mayor speaks.", "AP Photo/Jane Doe"),
            ("El río crecido. EFE/Ana Ruiz", "El río crecido.", "EFE/Ana Ruiz"),
            ("The river, in flood. MARTA RUIZ", "The river, in flood.", "MARTA RUIZ"),
            ("The bridge. Image courtesy of Vara Council", "The bridge.", "Vara Council"),
            ("Photo: Jane Doe", "", "Jane Doe"),
            ("© EFE", "", "EFE"),
        ],
    )
    def test_are_taken_off_in_many_styles(self, text: str, caption: str, credit: str) -> None:
        found = credited(text)

        assert found is not None
        assert (found.caption, found.credit) == (caption, credit)

    @pytest.mark.parametrize(
        "text",
        [
            "Talks with the European Union (EU)",
            "Mayor meets NATO",
            "Lo dijo a EFE",
            "The minister of finance told Reuters",
            "Mayor meets leaders (Video)",
            "The plan (see below)",
            "He was born in Vara (1950)",
            "Vara – Sella",
            "Photo: The bridge seen from the old town on Monday morning",
        ],
    )
    def test_are_not_seen_where_none_is(self, text: str) -> None:
        assert credited(text) is None

    def test_in_two_spellings_are_one(self) -> None:
        text = "The quay at dawn. (Lena Brandt)\nEl muelle al amanecer. LENA BRANDT"
        mapped = map_page(read_page(text.encode()), ("en", "es"))
        figures = [block for version in mapped.versions.values() for block in version.blocks]

        assert mapped.credit == "Lena Brandt"
        assert {(figure.kind, figure.credit) for figure in figures} == {("FIGURE", "Lena Brandt")}

    def test_on_a_line_of_its_own_belongs_to_the_caption_beside_it(self) -> None:
        text = "A headline here\n\nA first paragraph.\n\nPictured: the old quay at dawn\nPhoto: Lena Brandt"
        mapped = map_page(read_page(text.encode()), ("en", "es"))

        assert [(line.place, line.locale) for line in mapped.receipt][-2:] == [
            ("CAPTION", "en"),
            ("CREDIT", None),
        ]
        assert mapped.versions["en"].blocks[-1].credit == mapped.credit == "Lena Brandt"


class TestMapPage:
    def test_needs_locales(self) -> None:
        with pytest.raises(ValueError, match="without locales"):
            map_page(read_page(b"Text"), ())

    def test_of_a_page_without_a_story_has_no_versions_and_a_full_receipt(self) -> None:
        mapped = map_page(read_page(b"Skip to content\n\nMenu\n---"), ("en", "es"))

        assert mapped.versions == {}
        assert [line.place for line in mapped.receipt] == ["SKIP_LINK", "NAVIGATION", "SEPARATOR"]

    def test_makes_one_list_of_items_that_follow_each_other(self) -> None:
        text = "What to bring\n\nSwimmers are asked to bring three things.\n\n- A towel\n- A cap\n- A friend"
        blocks = map_page(read_page(text.encode()), ("en", "es")).versions["en"].blocks

        assert [(block.kind, block.items) for block in blocks][-1] == (
            "LIST",
            ("A towel", "A cap", "A friend"),
        )

    def test_keeps_a_menu_word_that_stands_as_a_subhead(self) -> None:
        text = "The town and its people\n\nThe first text is here.\n\nCulture\n\nThe second text is here."
        receipt = map_page(read_page(text.encode()), ("en", "es")).receipt

        assert (receipt[2].place, receipt[2].guess) == ("SUBHEAD", True)

    @pytest.mark.parametrize("end", [". »", ".\u00a0»", "。」", " ! »"])
    def test_takes_a_paragraph_that_ends_in_a_closing_mark_for_sure(self, end: str) -> None:
        text = f"Un titre pour la page\n\nLe maire assure que la salle est ouverte et qu’elle le restera{end}"
        receipt = map_page(read_page(text.encode()), ("fr", "en")).receipt

        assert (receipt[1].place, receipt[1].guess) == ("PARAGRAPH", False)

    def test_works_for_more_than_two_locales_and_one(self) -> None:
        text = "The ferry is back in town.\n\nEl bac ha vuelto hoy.\n\nLe bac est revenu en ville."

        assert set(map_page(read_page(text.encode()), ("en", "es", "fr")).versions) == {"en", "es", "fr"}
        assert set(map_page(read_page(text.encode()), ("en",)).versions) == {"en"}

    def test_guesses_where_a_passage_in_a_language_without_a_locale_belongs(self) -> None:
        text = (
            "The ferry is back in town, and the whole harbour is glad of it, the mayor said.\n\n"
            "Le bac est revenu en ville, et tout le port en est content depuis lundi matin.\n\n"
            "عاد العبارة إلى المدينة يوم الاثنين بعد إصلاحات طويلة.\n\n"
            "El bac ha vuelto a la ciudad y el puerto se alegra de ello."
        )
        receipt = map_page(read_page(text.encode()), ("en", "es")).receipt
        assert [line.locale for line in receipt] == ["en", "en", "en", "es"]
        assert [line.guess for line in receipt[1:]] == [True, True, False]
        assert receipt[1].reason == "It is in French, in which this newsroom does not write."
        assert receipt[2].reason == "It is in Arabic, in which this newsroom does not write."

    def test_reads_the_structure_of_html(self) -> None:
        data = (
            b"<!doctype html><html><body><a href='#m'>Skip to content</a><nav><a>Whatever</a></nav>"
            b"<h1>A bridge for the old town</h1><p>The bridge opened on Monday.</p><h2>Who paid for it?</h2>"
            b"<p>Nobody knows who paid</p><figure><figcaption>The bridge at dawn</figcaption></figure>"
            b"<blockquote>It is ours now.</blockquote></body></html>"
        )
        mapped = map_page(read_page(data), ("en", "es"))

        assert [line.place for line in mapped.receipt] == [
            "SKIP_LINK", "NAVIGATION", "HEADLINE", "PARAGRAPH", "SUBHEAD", "PARAGRAPH", "CAPTION", "QUOTE",
        ]  # fmt: skip


def page_texts() -> list[str]:
    return [(PAGES / page.file).read_text(encoding="utf-8") for page in ALL]


@st.composite
def edited_pages(draw: st.DrawFn) -> str:
    """The lines of one of the pages shuffled, some cut, doubled, run together or followed by anything."""
    text = draw(st.sampled_from(page_texts()))
    shuffled = draw(st.permutations([line for line in text.splitlines() if line.strip()]))
    kept = shuffled[: draw(st.integers(1, len(shuffled)))]
    for _ in range(draw(st.integers(0, 4))):
        at = draw(st.integers(0, len(kept) - 1))
        cut = draw(st.integers(0, len(kept[at])))
        edits = [kept[at][:cut], kept[at][cut:], kept[at] * 2, kept[at].upper(), draw(st.text(max_size=30))]
        kept[at : at + draw(st.integers(0, 1))] = [draw(st.sampled_from(edits))]
        kept = kept or ["x"]
    return draw(st.sampled_from(["\n", "\n\n", "\r\n"])).join(kept)


class TestReceipt:
    @settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(
        text=edited_pages(),
        locales=st.sampled_from([("en", "es"), ("fr", "en"), ("de",), ("es-MX", "es-ES")]),
    )
    def test_holds_every_line_once_in_order_and_loses_no_text(
        self, text: str, locales: tuple[str, ...]
    ) -> None:
        try:
            page = read_page(text.encode())
        except UnreadablePage:
            return
        mapped = map_page(page, locales)

        wanted = [
            (number, line.strip())
            for number, line in enumerate(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"), 1)
            if line.strip()
        ]
        if not page.lines[0].tag and not text.startswith("\ufeff"):
            assert [(line.number, line.text) for line in mapped.receipt] == wanted
        assert_nothing_lost(mapped)

    def test_has_a_label_for_every_place(self) -> None:
        assert set(LABELS) > KEPT_PLACES


def assert_nothing_lost(mapped: MappedPage) -> None:
    """What the receipt says is kept stands in the versions or the poll, and where it says."""
    for line in mapped.receipt:
        assert (line.outcome == "KEPT") == (line.place in KEPT_PLACES)
        assert line.guess == bool(line.reason)
        if line.outcome == "DROPPED":
            assert line.locale is None
        elif line.place == "CREDIT":
            assert mapped.credit
        else:
            assert line.locale is not None
            shown = _shown(mapped, line.locale)
            assert any((text and text in line.text) or line.text in text for text in shown), line


def _shown(mapped: MappedPage, locale: str) -> list[str]:
    version, poll = mapped.versions.get(locale), mapped.poll
    shown = [version.headline, version.dek, *version.byline.split(", ")] if version else []
    for block in version.blocks if version else ():
        shown += [block.text, *block.items, block.speaker, block.credit]
    if poll:
        shown += [
            poll.question.get(locale, ""),
            *poll.choices.get(locale, ()),
            poll.introduction.get(locale, ""),
        ]
    return shown


@pytest.mark.skipif(not SEED.exists(), reason="The seed page is not beside this checkout.")
class TestSeedPage:
    def mapped(self) -> MappedPage:
        return map_page(read_page(SEED.read_bytes()), ("en", "es"))

    def test_gives_every_line_its_place(self) -> None:
        assert places(self.mapped()) == lines(
            """
             1 SKIP_LINK
             3 HEADLINE en
             5 HEADLINE es
             7 LANGUAGE_NOTICE
             9 TYPED_LANGUAGE_LINK
            11 PARAGRAPH en
            13 PARAGRAPH en
            15 PARAGRAPH en
            17 SUBHEAD en
            19 PARAGRAPH es
            21 PARAGRAPH en
            23 FORM_INSTRUCTION
            25 POLL_QUESTION en
            26 POLL_INTRODUCTION en
            27 HONEYPOT_LABEL
            28 CAPTION es
            29 CAPTION en
            31 PARAGRAPH en
            """
        )

    def test_matches_headline_paragraph_and_caption(self) -> None:
        mapped = self.mapped()
        english, spanish = mapped.versions["en"], mapped.versions["es"]
        told = [block.text for block in english.blocks if block.id in {b.id for b in spanish.blocks}]

        assert next(match.source[0] for match in mapped.matches["es"]) == "headline"
        assert len(mapped.matches["es"]) == 3
        assert [text.split()[0] for text in told] == ["Xi", "China"]
        assert mapped.credit == "Flickr"

    def test_keeps_the_poll_without_choices(self) -> None:
        poll = self.mapped().poll

        assert poll is not None
        assert poll.required
        assert list(poll.question) == list(poll.introduction) == ["en"]
        assert poll.question["en"].endswith("election?")
        assert poll.choices == {}

    def test_is_reported_on_by_parity(self) -> None:
        mapped = self.mapped()
        source, target = documents(mapped).values()
        known = [(match.source, match.target) for match in mapped.matches["es"]]

        for matched in ([], known):
            found = compare(source, target, matched=matched).findings
            assert [finding.name for finding in found] == ["missing_para"] * 5 + ["attribution_in_quote"]
            assert [source.by_id[finding.block].type for finding in found].count("subhead") == 1

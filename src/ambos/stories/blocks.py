"""The typed blocks a version's body is made of. One paragraph is one segment."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.embeds.blocks import EmbedBlock
from wagtail.images.blocks import ImageChooserBlock
from wagtail.snippets.blocks import SnippetChooserBlock

TEXT_FEATURES = ["bold", "italic", "link"]


class QuoteBlock(blocks.StructBlock):
    text = blocks.TextBlock(label=_("Quote"))
    speaker = blocks.CharBlock(label=_("Speaker"), required=False)
    role = blocks.CharBlock(label=_("Role"), required=False)

    class Meta:
        icon = "openquote"
        label = _("Quote")
        template = "site/blocks/quote.html"


class FigureBlock(blocks.StructBlock):
    picture = ImageChooserBlock(label=_("Picture"))
    alt = blocks.CharBlock(
        label=_("Alternative text"), required=False, help_text=_("For people who cannot see the picture.")
    )
    caption = blocks.TextBlock(label=_("Caption"), required=False)

    class Meta:
        icon = "image"
        label = _("Figure")
        template = "site/blocks/figure.html"


class FactBoxBlock(blocks.StructBlock):
    title = blocks.CharBlock(label=_("Title"))
    paragraphs = blocks.ListBlock(blocks.RichTextBlock(features=TEXT_FEATURES), label=_("Paragraphs"))

    class Meta:
        icon = "info-circle"
        label = _("Fact box")
        template = "site/blocks/fact_box.html"


class BodyBlock(blocks.StreamBlock):
    paragraph = blocks.RichTextBlock(
        features=TEXT_FEATURES, label=_("Paragraph"), icon="pilcrow", template="site/blocks/paragraph.html"
    )
    subhead = blocks.CharBlock(label=_("Subhead"), icon="title", template="site/blocks/subhead.html")
    quote = QuoteBlock()
    figure = FigureBlock()
    list = blocks.ListBlock(
        blocks.RichTextBlock(features=TEXT_FEATURES),
        label=_("List"),
        icon="list-ul",
        template="site/blocks/list.html",
    )
    embed = EmbedBlock(label=_("Embed"), template="site/blocks/embed.html")
    poll = SnippetChooserBlock("polls.Poll", label=_("Poll"), template="site/blocks/poll.html")
    fact_box = FactBoxBlock()

    class Meta:
        block_counts: dict[str, dict[str, int]] = {}

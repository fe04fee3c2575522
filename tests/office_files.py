"""Word files made of XML, as small as a test needs them."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

FIXTURES = Path(__file__).parent / "fixtures" / "office"
SEEDS = Path(__file__).parents[1] / "seeds"

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_SPACES = (
    f'xmlns:w="{_W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_CORE = (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">{}</cp:coreProperties>'
)


def docx(body: str, notes: str = "", core: str = "", main: str = "word/document.xml") -> bytes:
    """A Word file; body, notes and core are what stands in its document, its footnotes and its properties."""
    folder, _, name = main.rpartition("/")
    parts = {
        main: f"<w:document {_SPACES}><w:body>{body}</w:body></w:document>",
        "_rels/.rels": relations(officeDocument=main, **{"core-properties": "docProps/core.xml"}),
        f"{folder}/_rels/{name}.rels": relations(footnotes="footnotes.xml"),
        "docProps/core.xml": _CORE.format(core),
        f"{folder}/footnotes.xml": f"<w:footnotes {_SPACES}>{notes}</w:footnotes>",
    }
    return packed({part: content.encode() for part, content in parts.items()})


def relations(**targets: str) -> str:
    """The part that says where others are."""
    each = "".join(
        f'<Relationship Id="r{number}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets.items())
    )
    return f'<Relationships xmlns="{_RELATIONS}">{each}</Relationships>'


def packed(parts: dict[str, bytes]) -> bytes:
    """A zip file."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return stream.getvalue()


def p(*runs: str) -> str:
    """A paragraph; what does not begin with a tag is a run of text."""
    return f"<w:p>{''.join(run if run.startswith('<') else r(run) for run in runs)}</w:p>"


def r(text: str, properties: str = "") -> str:
    """A run of text."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'

"""The font table and the theme of our templates: Word repairs a file that has none."""

from __future__ import annotations

from kzailaw_desktop.export.word.wml import NS

# Has all letters of Kazakh: Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі. Liberation Serif has its widths and letters.
FONT = "Times New Roman"
SUBSTITUTE = "Liberation Serif"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
_COLOURS = {
    "dk1": "000000", "lt1": "FFFFFF", "dk2": "1F2937", "lt2": "F3F4F6", "accent1": "1F6F78",
    "accent2": "9A3412", "accent3": "3F6212", "accent4": "5B21B6", "accent5": "1D4ED8",
    "accent6": "92400E", "hlink": "1D4ED8", "folHlink": "5B21B6",
}  # fmt: skip


def font_table() -> str:
    """Return the w:fonts part: the one font, and what stands in for it where it is not
    installed."""
    return (
        f'<w:fonts xmlns:w="{NS}"><w:font w:name="{FONT}"><w:altName w:val="{SUBSTITUTE}"/>'
        '<w:panose1 w:val="02020603050405020304"/><w:charset w:val="CC"/>'
        '<w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>'
    )


def theme() -> str:
    """Return a theme with our font and plain fills, which Office requires of every document."""
    colours = "".join(
        f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>' for name, value in _COLOURS.items()
    )
    font = f'<a:latin typeface="{FONT}"/><a:ea typeface=""/><a:cs typeface=""/>'
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    line = f'<a:ln w="6350">{fill}</a:ln>'
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return (
        f'<a:theme xmlns:a="{_DRAWING}" name="KzaiLaw"><a:themeElements>'
        f'<a:clrScheme name="KzaiLaw">{colours}</a:clrScheme>'
        f'<a:fontScheme name="KzaiLaw"><a:majorFont>{font}</a:majorFont>'
        f"<a:minorFont>{font}</a:minorFont></a:fontScheme>"
        f'<a:fmtScheme name="KzaiLaw"><a:fillStyleLst>{fill * 3}</a:fillStyleLst>'
        f"<a:lnStyleLst>{line * 3}</a:lnStyleLst>"
        f"<a:effectStyleLst>{effect * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst></a:fmtScheme>"
        "</a:themeElements></a:theme>"
    )

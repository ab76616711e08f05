"""Theme tokens from `resources/themes/*.toml`, made into a QPalette.

No style sheets: they cut a widget off from the palette. Everything we paint ourselves asks
`active()` for its colour, everything Qt paints takes it from the palette.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from kzailaw_desktop import paths

SCHEMES = ("system", "light", "dark", "contrast")


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours by meaning. `kinds`: act, debate, commentary, note, own."""

    name: str
    dark: bool
    paper: str
    ink: str
    chrome: str
    raised: str
    muted: str
    accent: str
    on_accent: str
    selection: str
    mark: str
    warning: str
    kinds: dict[str, str] = field(default_factory=dict)

    def color(self, token: str, alpha: float = 1.0) -> QColor:
        """A token's colour, translucent when `alpha` is below one."""
        color = QColor(getattr(self, token))
        color.setAlphaF(alpha)
        return color

    def kind(self, kind: str, alpha: float = 1.0) -> QColor:
        """The colour of a kind of source."""
        color = QColor(self.kinds.get(kind, self.warning if kind == "trouble" else self.ink))
        color.setAlphaF(alpha)
        return color

    def line(self) -> QColor:
        """Hairlines: the text colour at 12 %."""
        return self.color("ink", 0.12)


@cache
def load(name: str) -> Theme:
    """The theme of that name from the resources."""
    file = paths.resources() / "themes" / f"{name}.toml"
    return Theme(**tomllib.loads(file.read_text(encoding="utf-8")))


def readable_ground(ground: str, text: str, base: str) -> str:
    """A ground for text that keeps its colour: mixed with the base as far as it must be."""
    for share in (1.0, 0.8, 0.6, 0.45, 0.3, 0.15):
        one, other = QColor(ground), QColor(base)
        mixed = QColor(
            round(share * one.red() + (1 - share) * other.red()),
            round(share * one.green() + (1 - share) * other.green()),
            round(share * one.blue() + (1 - share) * other.blue()),
        ).name()
        if contrast(text, mixed) >= 4.5:
            return mixed
    return base


def from_palette(palette: QPalette) -> Theme:
    """High contrast: the system's own colours, nothing of ours."""

    def name(role: QPalette.ColorRole) -> str:
        return palette.color(role).name()

    text, base = name(QPalette.ColorRole.Text), name(QPalette.ColorRole.Base)
    link = name(QPalette.ColorRole.Link)
    mark = readable_ground(name(QPalette.ColorRole.Highlight), text, base)
    return Theme(
        name="contrast",
        dark=palette.color(QPalette.ColorRole.Base).lightness() < 128,
        paper=base,
        ink=text,
        chrome=name(QPalette.ColorRole.Window),
        raised=name(QPalette.ColorRole.Base),
        muted=text,
        accent=link,
        on_accent=max(text, base, key=lambda each: contrast(each, link)),
        selection=mark,
        mark=mark,
        warning=text,
        kinds=dict.fromkeys(("act", "debate", "commentary", "note", "own"), text),
    )


def palette(theme: Theme) -> QPalette:
    """The palette that gives Qt's own controls the theme's colours."""
    role = QPalette.ColorRole
    made = QPalette()
    plain = {
        role.Window: "chrome",
        role.WindowText: "ink",
        role.Base: "paper",
        role.AlternateBase: "chrome",
        role.Text: "ink",
        role.Button: "chrome",
        role.ButtonText: "ink",
        role.BrightText: "on_accent",
        role.Highlight: "selection",
        role.HighlightedText: "ink",
        role.Accent: "accent",
        role.Link: "accent",
        role.LinkVisited: "accent",
        role.ToolTipBase: "raised",
        role.ToolTipText: "muted",  # of the frame too, which should be quiet
        role.PlaceholderText: "muted",
    }
    for each, token in plain.items():
        made.setColor(each, theme.color(token))
    for each in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, each, theme.color("ink", 0.45))
    chrome = theme.color("chrome")
    made.setColor(role.Light, chrome.lighter(104 if not theme.dark else 130))
    made.setColor(role.Midlight, chrome.lighter(102 if not theme.dark else 115))
    made.setColor(role.Mid, chrome.darker(118))
    made.setColor(role.Dark, chrome.darker(135))
    return made


def menu_palette(theme: Theme, plain: QPalette) -> QPalette:
    """Menus lie above the page: on the raised ground, in a frame that shows in the dark too."""
    made = QPalette(plain)
    made.setColor(QPalette.ColorRole.Base, theme.color("raised"))
    if theme.dark:  # Fusion frames a menu in a darker shade of the window's colour
        made.setColor(QPalette.ColorRole.Window, theme.color("chrome").lighter(260))
    return made


class SchemeNotifier(QObject):
    """Emits `changed` once the theme and the application's palette have both been replaced.

    Qt's own events do not tell that: `ApplicationPaletteChange` goes to windows alone, and
    `PaletteChange` arrives before the theme is known, or not at all where a widget has set the
    colours itself.
    """

    changed = Signal()

    def follow_system(self) -> None:
        """Apply the scheme again after the system has changed its own."""
        if _Active.scheme == "system":
            apply("system")


@cache
def notifier() -> SchemeNotifier:
    """The notifier of scheme changes, one per process."""
    made = SchemeNotifier()
    hints = QGuiApplication.styleHints()
    if hasattr(hints, "colorSchemeChanged"):
        hints.colorSchemeChanged.connect(made.follow_system, Qt.ConnectionType.QueuedConnection)
    return made


def on_change(slot: Callable[[], object]) -> None:
    """Call a widget's method after each change of scheme, as long as the widget lives."""
    notifier().changed.connect(slot)


class _Active:
    """The theme in use; like the application's palette, one per process."""

    theme: Theme | None = None
    scheme = ""


def active() -> Theme:
    """The theme in use."""
    if _Active.theme is None:
        _Active.theme = load("light")
    return _Active.theme


def apply(scheme: str) -> Theme:
    """Use a scheme ("system", "light", "dark", "contrast") for the whole application."""
    _Active.scheme = scheme
    hints = QGuiApplication.styleHints()
    if scheme == "contrast":
        plain = menus = QPalette()
    else:
        wanted = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        if hasattr(hints, "setColorScheme"):
            hints.setColorScheme(wanted.get(scheme, Qt.ColorScheme.Unknown))
        system_dark = hints.colorScheme() == Qt.ColorScheme.Dark
        dark = scheme == "dark" or (scheme == "system" and system_dark)
        _Active.theme = load("dark" if dark else "light")
        plain = palette(_Active.theme)
        menus = menu_palette(_Active.theme, plain)
    QGuiApplication.setPalette(plain)
    QApplication.setPalette(menus, "QMenu")  # type: ignore[arg-type]  # it takes str
    if scheme == "contrast":
        _Active.theme = from_palette(QGuiApplication.palette())
    notifier().changed.emit()
    return active()


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours by WCAG 2.2, 1–21."""

    def luminance(name: str) -> float:
        color = QColor(name)
        parts = []
        for value in (color.redF(), color.greenF(), color.blueF()):
            parts.append(value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4)
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)

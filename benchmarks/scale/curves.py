"""Draw the curves of the results as one SVG picture: a panel for each figure, its aim dashed."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

WIDTH, HEIGHT, GAP, COLUMNS = 250, 150, 46, 3
INK, GRID, LINE, AIM = "#334155", "#e2e8f0", "#0f766e", "#b45309"


@dataclass(frozen=True, slots=True)
class Panel:
    """One curve: title, points (acts, value), the aim where there is one, the unit."""

    title: str
    points: Sequence[tuple[int, float]]
    aim: float | None
    unit: str


def picture(panels: Sequence[Panel]) -> str:
    """Return the SVG of all panels."""
    rows = math.ceil(len(panels) / COLUMNS)
    width, height = COLUMNS * (WIDTH + GAP) + GAP, rows * (HEIGHT + GAP + 20) + GAP
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
        f'font-family="sans-serif" font-size="10" fill="{INK}">',
        f'<rect width="{width}" height="{height}" fill="#ffffff"/>',
    ]
    for number, panel in enumerate(panels):
        x = GAP + (number % COLUMNS) * (WIDTH + GAP)
        y = GAP + (number // COLUMNS) * (HEIGHT + GAP + 20)
        parts += [f'<g transform="translate({x},{y})">', *_panel(panel), "</g>"]
    return "\n".join([*parts, "</svg>", ""])


def _panel(panel: Panel) -> list[str]:
    top = 1.15 * max([value for _, value in panel.points] + [panel.aim or 0.0]) or 1.0
    low, high = math.log10(panel.points[0][0]), math.log10(panel.points[-1][0])
    span = (high - low) or 1.0

    def at(acts: int, value: float) -> tuple[float, float]:
        return (math.log10(acts) - low) / span * WIDTH, HEIGHT - value / top * HEIGHT

    parts = [f'<text y="-10" font-size="11" font-weight="bold">{panel.title}</text>']
    for share in (0.0, 0.5, 1.0):
        y = HEIGHT - share * HEIGHT
        parts.append(f'<line x2="{WIDTH}" y1="{y:.1f}" y2="{y:.1f}" stroke="{GRID}"/>')
        parts.append(f'<text x="-6" y="{y + 3:.1f}" text-anchor="end">{_short(share * top)}</text>')
    for acts, _ in panel.points:
        x, _ = at(acts, 0)
        parts.append(f'<text x="{x:.1f}" y="{HEIGHT + 14}" text-anchor="middle">{acts}</text>')
    if panel.aim is not None:
        _, y = at(panel.points[0][0], panel.aim)
        parts.append(
            f'<line x2="{WIDTH}" y1="{y:.1f}" y2="{y:.1f}" stroke="{AIM}" stroke-dasharray="4 3"/>'
        )
    row = " ".join(f"{x:.1f},{y:.1f}" for x, y in (at(*point) for point in panel.points))
    parts.append(f'<polyline points="{row}" fill="none" stroke="{LINE}" stroke-width="2"/>')
    for point in panel.points:
        x, y = at(*point)
        parts.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{LINE}"/>')
        parts.append(
            f'<text x="{x:.1f}" y="{y - 7:.1f}" text-anchor="middle">{_short(point[1])}</text>'
        )
    parts.append(
        f'<text x="{WIDTH}" y="{HEIGHT + 28}" text-anchor="end">{panel.unit}, by acts</text>'
    )
    return parts


def _short(value: float) -> str:
    return f"{value:.0f}" if value >= 10 else f"{value:.1f}" if value >= 1 else f"{value:.2g}"

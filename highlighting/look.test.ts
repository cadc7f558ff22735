import { expect, test } from "vitest";
import { DEFAULT_SETTINGS, LOOK_NAMES } from "../annotation";
import { LAYERS, LOOKS, styleOf } from "./look";

type Colour = readonly [number, number, number];

const WHITE: Colour = [255, 255, 255];
const DARK: Colour = [0x1b, 0x1b, 0x1f];
const INK: Colour = [0x1d, 0x1d, 0x1f];
const LIGHT_INK: Colour = [0xec, 0xec, 0xef];

test.each(LOOK_NAMES)("the line of %s has 3:1 on light and on dark pages", (name) => {
  const line = hex(LOOKS[name].colour);
  expect(contrast(line, WHITE)).toBeGreaterThanOrEqual(3);
  expect(contrast(line, DARK)).toBeGreaterThanOrEqual(3);
});

test.each(LOOK_NAMES)("text over the tint of %s has 4.5:1 on light and on dark pages", (name) => {
  const { tint } = LOOKS[name];
  expect(contrast(INK, over(tint, WHITE))).toBeGreaterThanOrEqual(4.5);
  expect(contrast(LIGHT_INK, over(tint, DARK))).toBeGreaterThanOrEqual(4.5);
});

test("each look has a form of its own, so that none is told by its colour alone", () => {
  const forms = LOOK_NAMES.map((name) => LOOKS[name].form);
  expect(new Set(forms).size).toBe(LOOK_NAMES.length);
  expect(forms.join()).not.toMatch(/wavy|dotted/);
});

test("each layer is painted under its own name, in forced colours as well", () => {
  const names = new Map(LAYERS.map((layer, index) => [layer, `name${index}`]));
  const css = styleOf(names, DEFAULT_SETTINGS.looks);
  for (const name of names.values()) {
    expect(css.split(`::highlight(${name}) {`)).toHaveLength(3);
  }
});

function hex(colour: string): Colour {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) =>
    Number.parseInt(colour.slice(at, at + 2), 16),
  );
  return [r, g, b];
}

/** A translucent colour over a paper. */
function over(tint: string, paper: Colour): Colour {
  const [r = 0, g = 0, b = 0, alpha = 1] = [...tint.matchAll(/[\d.]+/g)].map(Number);
  const mixed = (above: number, below: number) => above * alpha + below * (1 - alpha);
  return [mixed(r, paper[0]), mixed(g, paper[1]), mixed(b, paper[2])];
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Colour): number {
  const [r = 0, g = 0, b = 0] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

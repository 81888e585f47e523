/** Red, green and blue as light, 0 to 1. */
type Light = readonly [number, number, number];

/** From how a screen counts to how much light it is, by WCAG 2. */
const toLight = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const toScreen = (light: number): number => (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055);

function readHex(digits: string): Light {
  const full = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  const [red, green, blue] = [0, 2, 4].map((at) => toLight(parseInt(full.slice(at, at + 2), 16) / 255));
  return [red!, green!, blue!];
}

/** By the matrices of CSS Color 4; what a screen cannot show is taken as the nearest that it can. */
function readOklch(lightness: number, chroma: number, hue: number): Light {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clamp = (value: number): number => Math.min(1, Math.max(0, value));
  return [
    clamp(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    clamp(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    clamp(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

/** A colour as `#rgb`, `#rrggbb` or `oklch(l% c h)`; `undefined` for all else. */
export function readColour(text: string): Light | undefined {
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(text.trim())?.[1];
  if (hex) return readHex(hex);
  const [, lightness, chroma, hue] = /^oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\)$/.exec(text.trim()) ?? [];
  return lightness === undefined ? undefined : readOklch(Number(lightness) / 100, Number(chroma), Number(hue));
}

/** `#rrggbb`. */
export function writeHex(colour: Light): string {
  return `#${colour
    .map((light) =>
      Math.round(toScreen(light) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** How far two colours stand apart, 1 to 21, by WCAG 2. `undefined` where one is none that we can read. */
export function computeContrast(one: string, other: string): number | undefined {
  const colours = [readColour(one), readColour(other)];
  const [first, second] = colours.map((colour) => {
    if (!colour) return undefined;
    const [red, green, blue] = colour;
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  });
  if (first === undefined || second === undefined) return undefined;
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

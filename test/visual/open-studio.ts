import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromiumArgs } from '../../.config/chromium.mjs';
import { installDebianPackages } from '../../.config/debian-packages.mjs';
import { openTabs } from '../stories/open-tabs.ts';
import type { Tabs } from '../stories/open-tabs.ts';

const fontSettings = fileURLToPath(new URL('fonts.conf', import.meta.url));

const fontFiles = [
  '/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf',
  '/usr/share/fonts/truetype/noto/NotoSansArabic-Regular.ttf',
  '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc',
];

/** Tabs at once: a little more than there are cores, since each waits now and then. */
export const tabCount = 3;

/** Half the size: letters can still be read, a line of one pixel is still one, and a picture takes a third of the room. */
const scale = 0.5;

/** Tabs in which a story looks the same on every machine: fonts, colours, scale, clock, zone, nothing that moves. */
export async function openStudio(count = tabCount): Promise<Tabs> {
  ensureFonts();
  return openTabs(count, {
    launch: {
      args: [...chromiumArgs, '--force-color-profile=srgb'],
      env: { ...process.env, FONTCONFIG_FILE: fontSettings },
    },
    context: {
      viewport: { width: 960, height: 900 },
      deviceScaleFactor: scale,
      reducedMotion: 'reduce',
      colorScheme: 'light',
      locale: 'en',
      timezoneId: 'Asia/Jakarta',
    },
  });
}

function ensureFonts(): void {
  const areThere = (): boolean => fontFiles.every((file) => existsSync(file));
  if (areThere() || (installDebianPackages('fonts-noto-core', 'fonts-noto-cjk') && areThere())) return;
  throw new Error('The pictures need the fonts of the Debian packages fonts-noto-core and fonts-noto-cjk.');
}

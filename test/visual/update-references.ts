/**
 * Takes the pictures of all stories anew and keeps those that differ from their references by more than the tests allow;
 * the others stay as they are. Removes references without a story. `VISUAL_STORIES=contact-person` looks at some alone.
 */
import { openStorybook } from '../stories/open-storybook.ts';
import { comparePictures } from './compare-pictures.ts';
import { openStudio } from './open-studio.ts';
import { planSittings, selectSittings } from './picture-plan.ts';
import { clearFailures, listReferences, readReference, removeReference, writeReference } from './reference-folder.ts';
import { takePictures } from './take-pictures.ts';

const storybook = await openStorybook();
const studio = await openStudio();
const plan = planSittings(storybook.stories);
const sittings = selectSittings(plan);
const taken = new Set<string>();
let written = 0;

try {
  await Promise.all(
    sittings.map((sitting) =>
      studio.use(async ({ page }) => {
        for (const [name, picture] of await takePictures(page, storybook, sitting)) {
          taken.add(name);
          const reference = readReference(name);
          const difference = reference && comparePictures(reference, picture);
          if (reference && !difference) continue;
          writeReference(name, picture);
          written += 1;
          console.log(`${name}: ${difference?.summary ?? 'new'}`);
        }
      }),
    ),
  );
} finally {
  await studio.close();
  await storybook.close();
}

const orphans = sittings.length < plan.length ? [] : listReferences().names.filter((name) => !taken.has(name));
for (const name of orphans) {
  removeReference(name);
  console.log(`${name}: removed, it has no story`);
}
clearFailures();
const { names, bytes } = listReferences();
console.log(
  `${written} written, ${orphans.length} removed; ${names.length} references, ${(bytes / 1024 ** 2).toFixed(1)} MB`,
);

import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { openStorybook } from '../stories/open-storybook.ts';
import { comparePictures } from './compare-pictures.ts';
import { openStudio, tabCount } from './open-studio.ts';
import { leftOut, namePicture, nameStory, planSittings, selectSittings } from './picture-plan.ts';
import { clearFailures, listReferences, readReference, writeFailure } from './reference-folder.ts';
import { takePictures } from './take-pictures.ts';
import type { Picture } from './picture.ts';

const storybook = await openStorybook();
const studio = await openStudio();
const plan = planSittings(storybook.stories);
const sittings = selectSittings(plan);
clearFailures();

after(async () => {
  await studio.close();
  await storybook.close();
});

/** One line for a person where a picture is not as its reference; the pictures are there to be looked at. */
function judge(name: string, actual: Picture): string[] {
  const reference = readReference(name);
  if (!reference) return [`${name}: has no reference, see ${writeFailure(name, 'actual', actual)}`];
  const difference = comparePictures(reference, actual);
  if (!difference) return [];
  const path = writeFailure(name, 'actual', actual);
  return [`${name}: ${difference.summary}; see ${path} and ${writeFailure(name, 'difference', difference.drawing)}`];
}

describe('Every story of an element looks as it is meant to', { concurrency: tabCount }, () => {
  for (const sitting of sittings) {
    const { story, lang, widths, schemes } = sitting;
    it(`${story.title} / ${story.name} in ${lang}: ${widths.join(' and ')} px, ${schemes.join(' and ')}`, () =>
      studio.use(async ({ page }) => {
        const pictures = await takePictures(page, storybook, sitting);
        const faults = [...pictures].flatMap(([name, picture]) => judge(name, picture));
        assert.ok(
          faults.length === 0,
          [...faults, 'Meant so? `npm run visual:update`, look at the pictures, and commit them with the change.'].join(
            '\n',
          ),
        );
      }));
  }
});

describe('The references', () => {
  it('have a story each', () => {
    const names = plan.flatMap((sitting) =>
      sitting.widths.flatMap((width) => sitting.schemes.map((scheme) => namePicture(sitting, width, scheme))),
    );
    assert.deepEqual(
      listReferences().names.filter((name) => !names.includes(name)),
      [],
      '`npm run visual:update` removes them',
    );
  });

  it('leave out only stories that there are', () => {
    const names = new Set(storybook.stories.map(nameStory));
    assert.deepEqual(
      [...leftOut.keys()].filter((name) => !names.has(name)),
      [],
    );
  });

  it('weigh no more than 6 MB together', () => {
    const { bytes } = listReferences();
    assert.ok(bytes < 6 * 1024 ** 2, `${bytes} bytes`);
  });
});

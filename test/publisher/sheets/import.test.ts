import assert from 'node:assert/strict';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import writeXlsx from 'write-excel-file/node';
import { pictures } from '../fixtures/pictures.js';
import { stageDemo, stageSmall, type Desk } from './stage.js';

/** Writes a sheet as an editor would save it. */
async function writeSheet(desk: Desk, name: string, lines: readonly string[]): Promise<void> {
  await writeFile(join(desk.folder, name), lines.join('\r\n'));
}

/** The mistakes that a sheet is told, line by line. */
async function findMistakes(desk: Desk, lines: readonly string[], ...options: string[]): Promise<string[]> {
  await writeSheet(desk, 'sheet.csv', lines);
  const before = await desk.readDocuments();
  const { code, out, err } = await desk.run('import', 'sheet.csv', 'content', ...options);
  assert.deepEqual([code, out], [1, '']);
  assert.deepEqual(await desk.readDocuments(), before);
  return err.split('\n').map((line) => line.trim());
}

const head = 'id,partner,date,kind,fields,title.en,title.id,sources';

describe('bandung-feed import', () => {
  it('adds an event behind the one above it, and says so', async (context) => {
    const desk = await stageSmall(context);
    await writeSheet(desk, 'new.csv', [
      head,
      'charter,alphaville,1960-05-24,signing,culture,Charter signed,Charter signed (id),archive',
      'visit,alphaville,2026-01,visit,"culture, economy",A visit,Kunjungan,archive',
      'walk,betatown,,other,,A walk,Jalan kaki,statistics; archive',
    ]);
    const out = await desk.do('import', 'new.csv', 'content');
    assert.match(
      out,
      /^events\/alphaville\.json\n {2}\+ visit \(row 3\)\nevents\/betatown\.json\n {2}\+ walk \(row 4\)\n/,
    );
    assert.match(out, /^Without a row in the sheet, and kept: 2 \(undated, exchange\)\./m);
    assert.match(
      out,
      /^Events: 2 added, 0 changed, 0 removed, 1 as before\. Written: events\/alphaville\.json, events\/betatown\.json\.$/m,
    );
    const { events } = JSON.parse(await desk.readText('content/events/alphaville.json'));
    assert.deepEqual(
      events.map(({ id }: { id: string }) => id),
      ['charter', 'visit', 'undated', 'exchange'],
    );
    assert.equal(events[0].title.de, 'Charta unterzeichnet');
    assert.deepEqual(events[1], {
      id: 'visit',
      date: '2026-01',
      title: { en: 'A visit', id: 'Kunjungan' },
      kind: 'visit',
      fields: ['culture', 'economy'],
      sources: ['archive'],
    });
    const fresh = await desk.readText('content/events/betatown.json');
    assert.equal(fresh, `${JSON.stringify(JSON.parse(fresh), null, 2)}\n`);
    assert.deepEqual(JSON.parse(fresh).events[0].fields, []);
    assert.deepEqual(JSON.parse(fresh).events[0].sources, ['statistics', 'archive']);
    assert.match(await desk.do('check', 'content'), /6 events/);
  });

  it('changes only the cells that differ: an empty one takes the field away, a missing column leaves it', async (context) => {
    const desk = await stageSmall(context);
    await writeSheet(desk, 'texts.csv', [
      'id,partner,title.id,title.ko,benefit.en,benefit.id,isAnnounced',
      'exchange,alphaville,Pertukaran pelajar,학생 교류,,,no',
    ]);
    const out = await desk.do('import', 'texts.csv', 'content');
    assert.match(out, /^ {2}~ exchange \(row 2\)$/m);
    assert.match(out, /^ {6}title\.id: “Student exchange \(id\)” → “Pertukaran pelajar”$/m);
    assert.match(out, /^ {6}title\.ko: ∅ → “학생 교류”$/m);
    assert.match(out, /^ {6}benefit\.en: “Students learn” → ∅$/m);
    assert.match(out, /^ {6}isAnnounced: “yes” → “no”$/m);
    const exchange = JSON.parse(await desk.readText('content/events/alphaville.json')).events[2];
    assert.deepEqual(exchange, {
      id: 'exchange',
      date: '2017-05/..',
      title: { en: 'Student exchange', id: 'Pertukaran pelajar', ko: '학생 교류' },
      kind: 'exchange',
      fields: ['academic'],
      isAnnounced: false,
      sources: ['statistics', 'archive'],
    });
    assert.deepEqual(Object.keys(exchange), ['id', 'date', 'title', 'kind', 'fields', 'isAnnounced', 'sources']);
  });

  it('leaves comments, line breaks and the text of all that stays as they are', async (context) => {
    const desk = await stageSmall(context);
    const file = join(desk.folder, 'content/events/alphaville.json');
    const lines = [
      '{',
      '  // Checked with the archive.',
      '  "events": [',
      '    { "id": "charter", "date": "1960-05-24", "title": { "en": "Charter", "id": "Piagam" }, "kind": "signing", "fields": [], "sources": ["archive"] },',
      '    /* No source gives the day. */',
      '    {',
      '      "id": "undated",',
      '      "title": { "en": "A gift", "id": "Hadiah" }, // from the mayor',
      '      "kind": "gift",',
      '      "fields": [],',
      '      "sources": ["archive"]',
      '    },',
      '  ]',
      '}',
      '',
    ];
    await writeFile(file, lines.join('\r\n'));
    await writeSheet(desk, 'texts.csv', ['id,partner,title.de,kind', 'undated,alphaville,Ein Geschenk,visit']);
    await desk.do('import', 'texts.csv', 'content');
    const after = (await readFile(file, 'utf8')).split('\r\n');
    assert.deepEqual(after.slice(0, 7), lines.slice(0, 7));
    assert.match(
      after.join('\n'),
      /"title": \{\s*"en": "A gift",\s*"id": "Hadiah",\s*"de": "Ein Geschenk"\s*\}, \/\/ from the mayor\n {6}"kind": "visit",/,
    );
    assert.deepEqual(after.slice(-6), lines.slice(-6));
    assert.doesNotMatch(after.join(''), /\n/);
  });

  it('keeps the list of sources on one line where somebody has written it so', async (context) => {
    const desk = await stageDemo(context);
    const before = (await desk.readText('content/highlights.json')).split('\n');
    const isOnOneLine = (line: string): boolean => /^ {6}"sources": \[".*"\]/.test(line);
    const { highlights } = JSON.parse(before.join('\n')) as { highlights: Record<string, unknown>[] };
    const place = highlights.find(({ id, isOutsideCity }) => {
      const start = before.indexOf(`      "id": "${String(id)}",`);
      const sources = before.slice(start).find((line) => line.startsWith('      "sources"')) ?? '';
      return isOutsideCity === undefined && isOnOneLine(sources);
    });
    await writeSheet(desk, 'one.csv', ['id,isOutsideCity', `${String(place?.['id'])},yes`]);
    await desk.do('import', 'one.csv', 'content');
    const after = (await desk.readText('content/highlights.json')).split('\n');
    const added = after.indexOf(
      '      "isOutsideCity": true,',
      after.indexOf(`      "id": "${String(place?.['id'])}",`),
    );
    assert.deepEqual(after.toSpliced(added, 1), before);
  });

  it('only shows what would change with --dry-run', async (context) => {
    const desk = await stageSmall(context);
    const before = await desk.readDocuments();
    await writeSheet(desk, 'texts.csv', ['id,partner,title.en', 'charter,alphaville,The charter']);
    const out = await desk.do('import', 'texts.csv', 'content', '--dry-run');
    assert.match(out, /title\.en: “Charter signed” → “The charter”/);
    assert.match(out, /Not written: events\/alphaville\.json\.$/m);
    assert.deepEqual(await desk.readDocuments(), before);
  });

  it('takes out what has no row only with --delete-missing, and only of partners in the sheet', async (context) => {
    const desk = await stageSmall(context);
    await writeSheet(desk, 'rows.csv', ['id,partner', 'undated,alphaville']);
    await desk.do('import', 'rows.csv', 'content');
    const read = async (name: string): Promise<string[]> =>
      JSON.parse(await desk.readText(`content/events/${name}.json`)).events.map(({ id }: { id: string }) => id);
    assert.deepEqual(await read('alphaville'), ['charter', 'undated', 'exchange']);
    const out = await desk.do('import', 'rows.csv', 'content', '--delete-missing');
    assert.match(out, /^ {2}- charter\n {2}- exchange$/m);
    assert.match(out, /2 removed/);
    assert.deepEqual(await read('alphaville'), ['undated']);
    assert.deepEqual(await read('bandung'), ['conference']);
  });

  it('moves a place by its number, however the rows are sorted', async (context) => {
    const desk = await stageSmall(context, (documents) => {
      const [hill] = documents['highlights.json'].highlights;
      documents['highlights.json'].highlights = ['hill', 'lake', 'park', 'tea'].map((id) => ({ ...hill, id }));
    });
    const read = async (): Promise<string> =>
      JSON.parse(await desk.readText('content/highlights.json'))
        .highlights.map(({ id }: { id: string }) => id)
        .join(' ');
    await writeSheet(desk, 'places.csv', [
      'id,order,category,name.en,name.id,sources',
      'tea,1,nature,Hill,Hill (id),archive',
      'park,3,nature,Hill,Hill (id),archive',
      'new,,food,New,Baru,archive',
      'first,"2,5",food,First,Pertama,archive',
      'hill,1,nature,Hill,Hill (id),archive',
      'lake,2,nature,Hill,Hill (id),archive',
    ]);
    assert.match(await desk.do('import', 'places.csv', 'content'), /^ {6}order: “4” → “1”$/m);
    assert.equal(await read(), 'tea hill lake first park new');
  });

  it('writes links and a picture, whose size it looks up', async (context) => {
    const desk = await stageSmall(context);
    await writeFile(join(desk.folder, 'content/media/lake.png'), pictures.png);
    await writeSheet(desk, 'places.csv', [
      'id,category,name.en,name.id,image.file,image.width,image.height,image.alt.en,image.alt.id,links.1.kind,links.1.url,links.1.label.en,links.1.label.id,links.2.kind,links.2.url,coordinates.lat,coordinates.lon,sources',
      'lake,nature,Lake,Danau,media/lake.png,,,"""""","""""",,,,,official,https://lake.example/,"−6,9175",107.6191,archive',
      'hill,nature,Hill,Hill (id),media/hill.jpg,5,3,A hill,A hill (id),,,,,,,,,archive',
    ]);
    await desk.do('import', 'places.csv', 'content');
    const [hill, lake] = JSON.parse(await desk.readText('content/highlights.json')).highlights;
    assert.equal(hill.links, undefined);
    assert.deepEqual(Object.keys(lake), ['id', 'category', 'name', 'coordinates', 'image', 'links', 'sources']);
    assert.deepEqual(Object.entries(lake.image).slice(0, 3), [
      ['file', 'media/lake.png'],
      ['width', 5],
      ['height', 3],
    ]);
    assert.deepEqual(lake.image.alt, { en: '', id: '' });
    assert.deepEqual(lake.links, [{ kind: 'official', url: 'https://lake.example/' }]);
    assert.deepEqual(lake.coordinates, { lat: -6.9175, lon: 107.6191 });
  });

  it('tells all mistakes at once, each with its row and column', async (context) => {
    const desk = await stageSmall(context);
    const mistakes = await findMistakes(desk, [
      `${head},isAnnounced,titel.de,url`,
      'charter,alphavile,1960-05-24,signing,culture,Charter,Piagam,archive,,,',
      'undated,alphaville,25/08/1997,gft,,A gift,,archive,maybe,,http://gift.example',
      'undated,alphaville,,gift,,A gift,Hadiah,archive,,,',
      'conference,betatown,,gift,,=1+1,Hadiah,nowhere,,,',
      ',alphaville,,gift,,A gift,Hadiah,archive,,,,beyond',
    ]);
    for (const place of [
      'row 1, column J: “titel.de” is not known.',
      'row 2, column B “partner”: is “alphavile”, and there is no partners/alphavile.json.',
      'row 3, column C “date”: is “25/08/1997”, which is no date.',
      'row 3, column D “kind”: is “gft”, which is not in the list.',
      'row 3, column G “title.id”: is empty.',
      'row 3, column I “isAnnounced”: is “maybe”, but should be yes or no.',
      'row 3, column K “url”: is “http://gift.example”, which is no address that a page may link to.',
      'row 4, column A “id”: is “undated”, which row 3 has already.',
      'row 5, column B “partner”: differs from before: “conference” stands in events/bandung.json.',
      'row 5, column F “title.en”: begins with “=”: it is a formula, and formulas are not calculated.',
      'row 5, column H “sources”: names the source “nowhere”, which is not in sources.json.',
      'row 6, column A “id”: is empty.',
      'row 6, column L: stands beyond the last column.',
      '13 mistakes; nothing is written.',
    ]) {
      assert.ok(mistakes.includes(place), `${place}\n\n${mistakes.join('\n')}`);
    }
    assert.ok(mistakes.includes('→ Write “title.de”, or delete the column.'));
    assert.equal(mistakes[0], 'sheet.csv');
  });

  it('tells them in Indonesian', async (context) => {
    const desk = await stageSmall(context);
    const mistakes = await findMistakes(
      desk,
      [head, 'charter,alphavile,,signing,,Charter,Piagam,archive', 'undated,alphaville,1997-13,gft,,A gift,,archive'],
      '--lang',
      'id',
    );
    assert.deepEqual(
      mistakes.filter((line) => /^baris|^\d/.test(line)),
      [
        'baris 2, kolom B “partner”: berisi “alphavile”, padahal tidak ada partners/alphavile.json.',
        'baris 3, kolom C “date”: berisi “1997-13”, yang bukan tanggal.',
        'baris 3, kolom D “kind”: berisi “gft”, yang tidak ada dalam daftar.',
        'baris 3, kolom G “title.id”: kosong.',
        '4 kesalahan; tidak ada yang ditulis.',
      ],
    );
    assert.ok(
      mistakes.every((line) => !/\b(?:row|column|is|which)\b/.test(line)),
      mistakes.join('\n'),
    );
  });

  it('leaves the folder alone where the mistakes are in other files', async (context) => {
    const desk = await stageSmall(context, (documents) => delete documents['city.json'].name);
    const mistakes = await findMistakes(desk, ['id,partner,title.en', 'charter,alphaville,The charter']);
    assert.ok(mistakes.includes('city.json'));
  });

  it('does not touch a document that cannot be read', async (context) => {
    const desk = await stageSmall(context);
    await writeFile(
      join(desk.folder, 'content/events/alphaville.json'),
      '{ "events": [ { "id": "charter" "x": 1 } ] }',
    );
    const mistakes = await findMistakes(desk, ['id,partner,title.en', 'charter,alphaville,The charter']);
    assert.ok(mistakes.includes('events/alphaville.json'));
    assert.ok(mistakes.includes('1 mistake; nothing is written.'), mistakes.join('\n'));
  });

  it('leaves no drafts behind', async (context) => {
    const desk = await stageSmall(context);
    await writeSheet(desk, 'texts.csv', ['id,partner,title.en', 'charter,alphaville,The charter']);
    await desk.do('import', 'texts.csv', 'content');
    assert.deepEqual((await readdir(join(desk.folder, 'content/events'))).sort(), ['alphaville.json', 'bandung.json']);
  });

  it('reads the sheet of its kind, wherever in the workbook it stands', async (context) => {
    const desk = await stageSmall(context);
    await writeXlsx([
      {
        sheet: 'Catatan',
        data: [
          ['id', 'partner'],
          ['nothing', 'nowhere'],
        ],
      },
      {
        sheet: 'events',
        data: [
          ['ID', 'Partner', 'Title.en'],
          ['charter', 'alphaville', 'The charter'],
        ],
      },
    ]).toFile(join(desk.folder, 'book.xlsx'));
    assert.match(await desk.do('import', 'book.xlsx', 'content'), /1 changed/);
  });

  it('exits with 2 for a command line that makes no sense', async (context) => {
    const desk = await stageSmall(context);
    for (const argv of [
      ['import'],
      ['import', 'nothing.csv', 'content'],
      ['import', 'a.csv', 'content', 'c'],
      ['export', 'content'],
      ['export', 'content', '--out', 'events.ods'],
      ['export', 'content', '--out', 'events.csv', '--what', 'offices'],
      ['export', 'content', '--out', 'events.csv', '--partner', 'gammaville'],
      ['export', 'content', '--out', 'events.csv', '--what', 'highlights', '--partner', 'alphaville'],
    ]) {
      assert.equal((await desk.run(...argv)).code, 2, argv.join(' '));
    }
  });
});

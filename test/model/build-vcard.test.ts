import { expect } from '@open-wc/testing';
import { buildVcard } from '../../src/model/build-vcard.js';
import type { Office } from '../../src/model/feed.js';

const plain: Office = {
  id: 'office',
  kind: 'city',
  name: 'Office',
  languages: [],
  address: [],
  phones: [],
  sources: [],
};

describe('buildVcard', () => {
  it('needs no more than a name', () => {
    expect(buildVcard(plain, 'ko')).to.equal(
      'BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:org\r\nFN;ALTID=1;LANGUAGE=ko:Office\r\nORG:Office\r\nEND:VCARD\r\n',
    );
  });

  it('carries all that the feed says of an office', () => {
    const card = buildVcard(
      {
        ...plain,
        name: { text: 'Office; Town, Hall', lang: 'en' },
        nativeName: { text: 'Kantor', lang: 'id' },
        role: 'Answers letters',
        languages: ['id', 'en'],
        address: ['1 Example Street', 'Room "B", left; or right'],
        country: 'ID',
        phones: ['+44 1632 960001', '+44 1632 960002 ext. 3'],
        email: 'office@city.example',
        url: 'https://city.example/',
        hours: { timeZone: 'Asia/Jakarta', periods: [] },
        person: { name: 'A. Person' },
        note: 'Line one\nline two',
      },
      'ko',
    );
    expect(card.replaceAll('\r\n ', '').split('\r\n')).to.deep.equal([
      'BEGIN:VCARD',
      'VERSION:4.0',
      'KIND:org',
      'FN;ALTID=1;LANGUAGE=en:Office\\; Town\\, Hall',
      'FN;ALTID=1;LANGUAGE=id:Kantor',
      'ORG:Office\\; Town\\, Hall',
      'ROLE:Answers letters',
      `ADR;TYPE=work;CC=ID;LABEL="1 Example Street\\nRoom 'B', left; or right":;;1 Example Street,Room "B"\\, left\\; or right;;;;`,
      'TEL;VALUE=uri;TYPE="voice,work":tel:+441632960001',
      'TEL;VALUE=text;TYPE="voice,work":+44 1632 960002 ext. 3',
      'EMAIL;TYPE=work:office@city.example',
      'URL:https://city.example/',
      'LANG;PREF=1:id',
      'LANG;PREF=2:en',
      'TZ:Asia/Jakarta',
      'RELATED;TYPE=contact;VALUE=text:A. Person',
      'NOTE:Line one\\nline two',
      'END:VCARD',
      '',
    ]);
  });

  it('lets no text of the feed write a line of its own', () => {
    const evil = 'x"\r\nPHOTO:https://other.example/';
    const card = buildVcard({ ...plain, name: evil, role: evil, address: [evil], phones: [evil], note: evil }, 'en');
    expect(card).not.to.match(/^PHOTO/m);
  });
});

import { expect } from '@open-wc/testing';
import { buildTelUrl } from '../../src/model/tel-url.js';

describe('buildTelUrl', () => {
  it('keeps what is dialled', () => {
    expect(buildTelUrl('+44 1632 960001')).to.equal('tel:+441632960001');
    expect(buildTelUrl('+44 (1632) 960-001')).to.equal('tel:+441632960001');
    expect(buildTelUrl('01632.960001')).to.equal('tel:01632960001');
  });

  it('dials nothing that is more or less than a number', () => {
    for (const phone of ['', '+', '()', '+44 1632 960001 ext. 12', '+44 1632 960001/2', 'call us', '1;ext=2', '1+2']) {
      expect(buildTelUrl(phone), phone).to.equal(undefined);
    }
  });
});

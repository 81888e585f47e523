import { expect } from '@open-wc/testing';
import { saveFile } from '../../src/base/save-file.js';
import { waitFor } from '../feed/wait-for.js';

describe('saveFile', () => {
  const { createObjectURL, revokeObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;

  afterEach(() => {
    Object.assign(URL, { createObjectURL, revokeObjectURL });
    HTMLAnchorElement.prototype.click = click;
  });

  it('follows a link that is in no document, and lets the file go later', async () => {
    const revoked: string[] = [];
    const followed: { name: string; isInPage: boolean }[] = [];
    let file: Blob | undefined;
    URL.createObjectURL = (blob: Blob) => {
      file = blob;
      return 'blob:test/1';
    };
    URL.revokeObjectURL = (url) => revoked.push(url);
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      followed.push({ name: this.download, isInPage: this.isConnected });
    };
    saveFile('a.ics', 'text/calendar', 'BEGIN', 1);
    expect(followed).to.deep.equal([{ name: 'a.ics', isInPage: false }]);
    expect(revoked).to.deep.equal([]);
    expect(file?.type).to.equal('text/calendar;charset=utf-8');
    expect(await file?.text()).to.equal('BEGIN');
    await waitFor(() => revoked.length === 1, 'the release of the file');
  });
});

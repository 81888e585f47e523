import { expect } from '@open-wc/testing';
import { buildGeoUrl, buildMapUrl, computeDistanceKm } from '../../src/model/geo.js';
import { safeUrl } from '../../src/model/safe-url.js';

const bandung = { lat: -6.92222, lon: 107.60694 };
const halfTurnKm = Math.PI * 6371.0088;

describe('computeDistanceKm', () => {
  for (const [name, a, b, expectedKm] of [
    ['the same point', bandung, bandung, 0],
    ['a quarter of the equator', { lat: 0, lon: 0 }, { lat: 0, lon: 90 }, halfTurnKm / 2],
    ['pole to pole', { lat: 90, lon: 12 }, { lat: -90, lon: 77 }, halfTurnKm],
    ['antipodes', { lat: 33.3, lon: 10.1 }, { lat: -33.3, lon: -169.9 }, halfTurnKm],
    ['a degree across the date line', { lat: 0, lon: 179.5 }, { lat: 0, lon: -179.5 }, halfTurnKm / 180],
    ['Bandung and Braunschweig', bandung, { lat: 52.26594, lon: 10.52673 }, 11_097.2],
  ] as const) {
    it(`measures ${name}`, () => {
      expect(computeDistanceKm(a, b)).to.be.closeTo(expectedKm, 0.1);
      expect(computeDistanceKm(a, b)).to.equal(computeDistanceKm(b, a));
    });
  }
});

describe('buildGeoUrl', () => {
  it('gives the position, with a label where there is one', () => {
    expect(buildGeoUrl(bandung)).to.equal('geo:-6.92222,107.60694');
    expect(buildGeoUrl(bandung, 'Gedung Sate')).to.equal('geo:-6.92222,107.60694?q=-6.92222,107.60694(Gedung%20Sate)');
  });

  it('writes no exponents and no negative zero', () => {
    expect(buildGeoUrl({ lat: 1e-7, lon: -1e-9 })).to.equal('geo:0,0');
  });

  it('keeps any label inside its brackets, and safe', () => {
    for (const label of ['a) (b', '반둥 & x=?#', '\ud800', '"><script>', '한'.repeat(40)]) {
      const url = buildGeoUrl(bandung, label);
      expect(url).to.match(/^geo:[^()]*\([^()&#?"<>]*\)$/);
      expect(safeUrl(url)).to.equal(url);
    }
  });
});

describe('buildMapUrl', () => {
  it('marks the place, from farther away where it is approximate', () => {
    expect(buildMapUrl(bandung)).to.equal(
      'https://www.openstreetmap.org/?mlat=-6.92222&mlon=107.60694#map=16/-6.92222/107.60694',
    );
    expect(buildMapUrl({ ...bandung, isApproximate: true })).to.contain('#map=14/');
  });
});

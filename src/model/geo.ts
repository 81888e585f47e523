import type { Coordinates } from './feed.js';

/** Mean Earth radius R1 of the GRS 80 ellipsoid, as the IUGG adopted it (Moritz, Geodetic Reference System 1980). */
const earthRadiusKm = 6371.0088;

type Point = Pick<Coordinates, 'lat' | 'lon'>;

/** Great-circle distance; the Earth taken as a sphere, which is right to half a percent. */
export function computeDistanceKm(a: Point, b: Point): number {
  const toRadians = Math.PI / 180;
  const halfLat = ((b.lat - a.lat) * toRadians) / 2;
  const halfLon = ((b.lon - a.lon) * toRadians) / 2;
  const haversine =
    Math.sin(halfLat) ** 2 + Math.cos(a.lat * toRadians) * Math.cos(b.lat * toRadians) * Math.sin(halfLon) ** 2;
  // Rounding may lift antipodes a hair above 1.
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(haversine)));
}

/** Six decimals are a decimetre, and never an exponent. */
function formatDegrees(degrees: number): string {
  return String(Number(degrees.toFixed(6)));
}

/** A `geo:` address (RFC 5870), which map apps answer to. The label follows Android's `?q=lat,lon(label)`. */
export function buildGeoUrl({ lat, lon }: Point, label?: string): string {
  const position = `${formatDegrees(lat)},${formatDegrees(lon)}`;
  if (!label) return `geo:${position}`;
  // Half a surrogate pair would make encodeURIComponent throw; a bracket would end the label.
  const words = encodeURIComponent(
    label
      .replace(/\p{Surrogate}/gu, '')
      .replace(/[()]/g, ' ')
      .trim(),
  );
  return `geo:${position}?q=${position}(${words})`;
}

/** A page of OpenStreetMap with a marker; wider where only the area is known. */
export function buildMapUrl({ lat, lon, isApproximate }: Coordinates): string {
  const [latitude, longitude] = [formatDegrees(lat), formatDegrees(lon)];
  const zoom = isApproximate ? 14 : 16;
  return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=${zoom}/${latitude}/${longitude}`;
}

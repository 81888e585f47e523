import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findLastDay, subtractMonths } from '../../../src/publisher/reporting/find-stale.js';

describe('subtractMonths', () => {
  it('goes back over years, to the last day of a shorter month', () => {
    assert.equal(subtractMonths('2026-01-20', 24), '2024-01-20');
    assert.equal(subtractMonths('2026-01-20', 1), '2025-12-20');
    assert.equal(subtractMonths('2024-03-31', 1), '2024-02-29');
    assert.equal(subtractMonths('2026-03-31', 13), '2025-02-28');
    assert.equal(subtractMonths('2026-01-20', 0), '2026-01-20');
  });
});

describe('findLastDay', () => {
  it('takes a year or a month by its last day', () => {
    assert.equal(findLastDay('2023'), '2023-12-31');
    assert.equal(findLastDay('2024-02'), '2024-02-29');
    assert.equal(findLastDay('2024-02-03'), '2024-02-03');
  });
});

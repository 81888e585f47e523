import { expect } from '@open-wc/testing';
import type { ReactiveControllerHost } from 'lit';
import { ClockController, countClockTimers } from '../../src/base/clock-controller.js';

/** A host that counts how often it is asked to update. */
class ClockHost implements ReactiveControllerHost {
  updateCount = 0;
  readonly updateComplete = Promise.resolve(true);
  readonly clock = new ClockController(this);

  addController(): void {}
  removeController(): void {}
  requestUpdate(): void {
    this.updateCount += 1;
  }
}

describe('ClockController', () => {
  const { setTimeout, clearTimeout } = globalThis;
  let hosts: ClockHost[];
  /** Timers that run, in the place of the browser's own. */
  let timers: { act: () => void; waitMs: number }[];
  let isHidden: boolean;

  const connect = (count: number): ClockHost[] => {
    const added = [...Array(count).keys()].map(() => new ClockHost());
    hosts.push(...added);
    for (const { clock } of added) clock.hostConnected();
    return added;
  };

  const passMinute = (): void => {
    const due = timers;
    timers = [];
    for (const { act } of due) act();
  };

  beforeEach(() => {
    hosts = [];
    timers = [];
    isHidden = false;
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden });
    globalThis.setTimeout = ((act: () => void, waitMs: number) => {
      const timer = { act, waitMs };
      timers.push(timer);
      return timer;
    }) as unknown as typeof setTimeout;
    globalThis.clearTimeout = ((timer: never) => {
      timers = timers.filter((each) => each !== timer);
    }) as typeof clearTimeout;
  });

  afterEach(() => {
    for (const { clock } of hosts) clock.hostDisconnected();
    Object.assign(globalThis, { setTimeout, clearTimeout });
    Reflect.deleteProperty(document, 'hidden');
    expect(countClockTimers()).to.equal(0);
  });

  it('updates its host at each full minute', () => {
    const [host] = connect(1);
    expect(timers[0]?.waitMs).to.be.within(1, 60_000);
    expect(host?.updateCount).to.equal(0);
    passMinute();
    passMinute();
    expect(host?.updateCount).to.equal(2);
  });

  it('has one timer for many hosts', () => {
    const many = connect(200);
    expect(timers).to.have.length(1);
    expect(countClockTimers()).to.equal(1);
    passMinute();
    expect(many.every(({ updateCount }) => updateCount === 1)).to.equal(true);
    expect(timers).to.have.length(1);
  });

  it('has no timer once the last host is gone', () => {
    const [first, second] = connect(2);
    first?.clock.hostDisconnected();
    expect(timers).to.have.length(1);
    second?.clock.hostDisconnected();
    expect(timers).to.have.length(0);
    expect(countClockTimers()).to.equal(0);
  });

  it('goes on after its host was moved', () => {
    const [host] = connect(1);
    host?.clock.hostDisconnected();
    host?.clock.hostConnected();
    expect(timers).to.have.length(1);
    passMinute();
    expect(host?.updateCount).to.equal(1);
  });

  it('rests while the page is hidden, and is right again as soon as it is seen', () => {
    const [host] = connect(1);
    const setHidden = (value: boolean): void => {
      isHidden = value;
      document.dispatchEvent(new Event('visibilitychange'));
    };
    setHidden(true);
    passMinute();
    expect(host?.updateCount).to.equal(0);
    setHidden(false);
    expect(host?.updateCount).to.equal(1);
    passMinute();
    expect(host?.updateCount).to.equal(2);
    host?.clock.hostDisconnected();
    setHidden(false);
    expect(host?.updateCount).to.equal(2);
  });
});

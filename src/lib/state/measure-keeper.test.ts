import { describe, expect, it } from 'vitest';
import { startHistory } from '#lib/measure/model/history.ts';
import { emptyMeasurement, measurePoint } from '#lib/measure/model/measurement.ts';
import { emptyWorkspace, putItem } from '#lib/measure/model/workspace.ts';
import { MeasureKeeper, measurementsKey, type KeyedTexts } from './measure-keeper.ts';

const measurement = {
  ...emptyMeasurement({ dataset: 'osm', version: '0.6.0' }),
  points: [measurePoint([64, 27])],
};
const history = startHistory(putItem(emptyWorkspace, { id: 'a', measurement }));

function storage(text?: string): KeyedTexts & { readonly texts: Map<string, string> } {
  const texts = new Map(text === undefined ? [] : [[measurementsKey, text]]);
  return {
    texts,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, value) => void texts.set(key, value),
  };
}

describe('MeasureKeeper', () => {
  it('gives back what it wrote', () => {
    const texts = storage();
    const keeper = new MeasureKeeper(() => texts);
    expect(keeper.read()).toEqual({ kind: 'none' });
    expect(keeper.write(history)).toBe(true);
    expect(new MeasureKeeper(() => texts).read()).toEqual({ kind: 'history', history, lost: 0 });
  });

  it('never writes over what a newer release kept', () => {
    const newer = '{"version":99,"all":"of it"}';
    const texts = storage(newer);
    const keeper = new MeasureKeeper(() => texts);
    expect(keeper.read()).toEqual({ kind: 'newer' });
    expect(keeper.write(history)).toBe(true);
    expect([...texts.texts.values()]).toEqual([newer]);
  });

  it.each(['{broken', '{"version":1,"measurements":["1;64,27","2?"]}'])(
    'sets aside what it cannot read whole: %s',
    (text) => {
      const texts = storage(text);
      const keeper = new MeasureKeeper(() => texts);
      keeper.read();
      keeper.write(history);
      expect(texts.texts.get('sarhad.measurements.unread')).toBe(text);
      expect(keeper.read()).toMatchObject({ kind: 'history', lost: 0 });
    },
  );

  it('says when storage is full, and when it is forbidden', () => {
    const full = storage();
    full.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    expect(new MeasureKeeper(() => full).write(history)).toBe(false);
    const keeper = new MeasureKeeper(() => {
      throw new DOMException('no', 'SecurityError');
    });
    expect(keeper.read()).toEqual({ kind: 'forbidden' });
    expect(keeper.write(history)).toBe(true);
  });
});

import { expect, test } from 'vitest';
import { chosenJudge, judgeKinds } from '../../../lib/judges/index.ts';
import { defaultSettings, judgeSettingsSchema, settingsSchema } from '../../../lib/model/settings.ts';

test('there is no judge until the reader chooses one, and bad values never choose one', () => {
  expect(defaultSettings.judge).toEqual({
    provider: 'off',
    baseUrl: 'http://127.0.0.1:11434',
    model: '',
    confirmedHost: '',
    perDay: 50,
  });
  for (const judge of [undefined, null, 'server', [], { provider: 'cloud' }]) {
    expect(settingsSchema.parse({ judge, showPapers: false })).toEqual({ ...defaultSettings, showPapers: false });
  }
  expect(chosenJudge(defaultSettings.judge)).toBeNull();
});

test('each field falls back alone', () => {
  const judge = { provider: 'server', baseUrl: 7, model: 'sheep', confirmedHost: null, perDay: 0 };
  expect(judgeSettingsSchema.parse(judge)).toEqual({ ...defaultSettings.judge, provider: 'server', model: 'sheep' });
});

test('every kind of judge can be chosen', () => {
  expect(judgeKinds.map(({ id }) => chosenJudge({ ...defaultSettings.judge, provider: id })?.provider)).toEqual([
    'browser-model',
    'server',
  ]);
});

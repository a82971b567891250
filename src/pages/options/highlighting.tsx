/** How mentions look, which of them are marked, and how their notes open. */
import type { Settings } from '../../contract';
import type { Translator } from '../../platform/translator';
import { Choices, Part, Select, Switch } from './setting';

/** Milliseconds to choose from; whatever else is set is offered too. */
const DELAYS = [0, 150, 300, 600, 1_000];

/** The sample sentence with its two names marked. */
function Sample({ t }: { t: Translator }) {
  const [before, between, after] = t('styleSample', '\u0000', '\u0000').split('\u0000');
  return (
    <span class="sample">
      {before}
      <mark class="hl hl-identified">Los Perrones</mark>
      {between}
      <mark class="hl hl-possible">Rafael Caro</mark>
      {after}
    </span>
  );
}

export function Highlighting({
  settings,
  t,
  save,
}: {
  settings: Settings;
  t: Translator;
  save: (change: Partial<Settings>) => void;
}) {
  const set = settings.managed ?? {};
  const delays = [...new Set([...DELAYS, settings.hoverDelay])].sort((a, b) => a - b);
  const seconds = new Intl.NumberFormat(t.language, { maximumFractionDigits: 2 });
  return (
    <Part id="highlighting" heading={t('setHighlighting')}>
      <Choices
        id="style"
        label={t('setStyle')}
        about={t('styleAbout')}
        locked={set.highlight !== undefined}
        value={settings.highlight}
        options={[
          { value: 'underline', words: t('styleUnderline'), more: <Sample t={t} /> },
          { value: 'tint', words: t('styleTint'), more: <Sample t={t} />, class: 'tint' },
        ]}
        t={t}
        onChange={(highlight) => save({ highlight })}
      />
      <Switch
        id="show-possible"
        label={t('setShowPossible')}
        about={t('setShowPossibleAbout')}
        locked={set.showPossible !== undefined}
        on={settings.showPossible}
        t={t}
        onChange={(showPossible) => save({ showPossible })}
      />
      <Select
        id="open-on"
        label={t('setOpenOn')}
        locked={set.openOn !== undefined}
        value={settings.openOn}
        options={[
          ['hover', t('openOnHover')],
          ['click', t('openOnClick')],
        ]}
        t={t}
        onChange={(openOn) => save({ openOn })}
      />
      {settings.openOn === 'hover' && (
        <Select
          id="delay"
          label={t('setDelay')}
          locked={set.hoverDelay !== undefined}
          value={String(settings.hoverDelay)}
          options={delays.map((ms) => [
            String(ms),
            ms === 0 ? t('delayNone') : t('seconds', seconds.format(ms / 1_000)),
          ])}
          t={t}
          onChange={(ms) => save({ hoverDelay: Number(ms) })}
        />
      )}
    </Part>
  );
}

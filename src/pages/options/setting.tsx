/** The pieces that settings are made of: a row with a name and a control, choices with a sample, a switch. */
import type { ComponentChildren } from 'preact';
import type { Translator } from '../../platform/translator';
import { LockIcon } from '../../ui/icons';

/** A part of the page, with the anchor that the list of parts leads to. */
export function Part({
  id,
  heading,
  about,
  children,
}: {
  id: string;
  heading: string;
  about?: string;
  children: ComponentChildren;
}) {
  return (
    <section id={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`} class="name">
        {heading}
      </h2>
      {about && <p class="about">{about}</p>}
      {children}
    </section>
  );
}

/** What an administrator has set stays to be seen, and cannot be changed. */
export function LockedNote({ t }: { t: Translator }) {
  return (
    <p class="locked-note">
      <LockIcon /> <span>{t('setByOrganization')}</span>
    </p>
  );
}

export function Switch({
  id,
  label,
  about,
  on,
  locked = false,
  t,
  onChange,
}: {
  id: string;
  label: string;
  about?: string;
  on: boolean;
  locked?: boolean;
  t: Translator;
  onChange: (on: boolean) => void;
}) {
  return (
    <div class="setting">
      <label class="label" for={id}>
        {label}
      </label>
      <span class="switch">
        <input
          type="checkbox"
          // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox has its own checked state
          role="switch"
          id={id}
          checked={on}
          disabled={locked}
          aria-describedby={about ? `${id}-about` : undefined}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      </span>
      {about && (
        <p class="about" id={`${id}-about`}>
          {about}
        </p>
      )}
      {locked && <LockedNote t={t} />}
    </div>
  );
}

export function Select<Value extends string>({
  id,
  label,
  about,
  value,
  options,
  locked = false,
  t,
  onChange,
}: {
  id: string;
  label: string;
  about?: string;
  value: Value;
  options: readonly (readonly [value: Value, words: string])[];
  locked?: boolean;
  t: Translator;
  onChange: (value: Value) => void;
}) {
  return (
    <div class="setting">
      <label class="label" for={id}>
        {label}
      </label>
      <select
        class="select"
        id={id}
        value={value}
        disabled={locked}
        aria-describedby={about ? `${id}-about` : undefined}
        onChange={(event) => onChange(event.currentTarget.value as Value)}
      >
        {options.map(([one, words]) => (
          <option key={one} value={one} selected={one === value}>
            {words}
          </option>
        ))}
      </select>
      {about && (
        <p class="about" id={`${id}-about`}>
          {about}
        </p>
      )}
      {locked && <LockedNote t={t} />}
    </div>
  );
}

/** A choice among a few, each with what it means or how it looks. */
export function Choices<Value extends string>({
  name,
  label,
  about,
  value,
  options,
  locked = false,
  t,
  onChange,
}: {
  name: string;
  label: string;
  about?: string;
  value: Value;
  options: readonly { value: Value; words: string; more: ComponentChildren; class?: string }[];
  locked?: boolean;
  t: Translator;
  onChange: (value: Value) => void;
}) {
  return (
    <fieldset class="setting" aria-describedby={about ? `${name}-about` : undefined} disabled={locked}>
      <legend class="label">{label}</legend>
      <div class="choices">
        {options.map((option) => (
          <label key={option.value} class={`choice ${option.class ?? ''}`}>
            <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
            <span>
              <b>{option.words}</b>
              {option.more}
            </span>
          </label>
        ))}
      </div>
      {about && (
        <p class="about" id={`${name}-about`}>
          {about}
        </p>
      )}
      {locked && <LockedNote t={t} />}
    </fieldset>
  );
}

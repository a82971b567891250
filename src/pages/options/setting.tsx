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

/** Said where an administrator has set something: it stays to be seen, and cannot be changed. */
export function LockedNote({ id, t }: { id?: string; t: Translator }) {
  return (
    <p class="locked-note" id={id}>
      <LockIcon /> <span>{t('setByOrganization')}</span>
    </p>
  );
}

/** What every setting has, whatever its control. */
interface Frame {
  id: string;
  label: string;
  about?: string | undefined;
  /** An administrator has set it. */
  locked?: boolean | undefined;
  t: Translator;
}

/** The attributes by which a control is told together with what is said about it. */
function described({ id, about, locked }: Frame) {
  const by = [about && `${id}-about`, locked && `${id}-locked`].filter(Boolean).join(' ');
  return { 'aria-describedby': by || undefined, disabled: locked === true };
}

function Notes({ id, about, locked, t }: Frame) {
  return (
    <>
      {about && (
        <p class="about" id={`${id}-about`}>
          {about}
        </p>
      )}
      {locked && <LockedNote id={`${id}-locked`} t={t} />}
    </>
  );
}

/** A row: the name of a setting, its control at the end, and what it means. */
function Row({ children, ...frame }: Frame & { children: ComponentChildren }) {
  return (
    <div class="setting">
      <label class="label" for={frame.id}>
        {frame.label}
      </label>
      {children}
      <Notes {...frame} />
    </div>
  );
}

export function Switch({ on, onChange, ...frame }: Frame & { on: boolean; onChange: (on: boolean) => void }) {
  return (
    <Row {...frame}>
      <span class="switch">
        <input
          type="checkbox"
          // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox has its own checked state
          role="switch"
          id={frame.id}
          checked={on}
          {...described(frame)}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      </span>
    </Row>
  );
}

export function Select<Value extends string>({
  value,
  options,
  onChange,
  ...frame
}: Frame & {
  value: Value;
  options: readonly (readonly [value: Value, words: string])[];
  onChange: (value: Value) => void;
}) {
  return (
    <Row {...frame}>
      <select
        class="select"
        id={frame.id}
        value={value}
        {...described(frame)}
        onChange={(event) => onChange(event.currentTarget.value as Value)}
      >
        {options.map(([one, words]) => (
          <option key={one} value={one} selected={one === value}>
            {words}
          </option>
        ))}
      </select>
    </Row>
  );
}

/** A choice among a few, each with what it means or how it looks. */
export function Choices<Value extends string>({
  value,
  options,
  onChange,
  ...frame
}: Frame & {
  value: Value;
  options: readonly { value: Value; words: string; more: ComponentChildren; class?: string }[];
  onChange: (value: Value) => void;
}) {
  return (
    <fieldset class="setting" {...described(frame)}>
      <legend class="label">{frame.label}</legend>
      <div class="choices">
        {options.map((option) => (
          <label key={option.value} class={`choice ${option.class ?? ''}`}>
            <input
              type="radio"
              name={frame.id}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>
              <b>{option.words}</b>
              {option.more}
            </span>
          </label>
        ))}
      </div>
      <Notes {...frame} />
    </fieldset>
  );
}

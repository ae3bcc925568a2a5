import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'preact/hooks';
import { describe, expect, test, vi } from 'vitest';
import { Button } from '../../src/ui/Button.tsx';
import { CheckRow } from '../../src/ui/CheckRow.tsx';
import { DayPicker } from '../../src/ui/DayPicker.tsx';
import { Field } from '../../src/ui/Field.tsx';
import { IconButton } from '../../src/ui/IconButton.tsx';
import { Link } from '../../src/ui/Link.tsx';
import { RadioGroup } from '../../src/ui/RadioGroup.tsx';
import { RadioRow } from '../../src/ui/RadioRow.tsx';
import { SideNav } from '../../src/ui/SideNav.tsx';
import { Switch } from '../../src/ui/Switch.tsx';
import { render } from '../support/render.tsx';

const ignore = () => {};

describe('a button', () => {
  test('says when it is pressed', async () => {
    const onPress = vi.fn<() => void>();
    render(<Button onPress={onPress}>Another</Button>);
    await userEvent.click(screen.getByRole('button', { name: 'Another' }));
    expect(onPress).toHaveBeenCalledTimes(1);
  });

  test('that is unavailable cannot be pressed', async () => {
    const onPress = vi.fn<() => void>();
    render(
      <Button kind="primary" unavailable onPress={onPress}>
        Keep Friday
      </Button>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Keep Friday' }));
    expect(onPress).not.toHaveBeenCalled();
  });

  test('that comes first has the focus', () => {
    render(
      <Button kind="primary" firstFocus>
        Close tab
      </Button>,
    );
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Close tab' }));
  });

  test('with only an icon has a name', () => {
    render(<IconButton icon="settings" label="Open settings" onPress={ignore} />);
    expect(screen.getByRole('button', { name: 'Open settings' })).toBeTruthy();
  });
});

describe('a link', () => {
  test('with an address is a link, without one a button', () => {
    render(
      <>
        <Link href="#/sites">Sites</Link>
        <Link onPress={ignore}>End early</Link>
      </>,
    );
    expect(screen.getByRole('link', { name: 'Sites' }).getAttribute('href')).toBe('#/sites');
    expect(screen.getByRole('button', { name: 'End early' })).toBeTruthy();
  });
});

describe('a field', () => {
  test('hands on what is typed', async () => {
    const onInput = vi.fn<(value: string) => void>();
    render(<Field label="Add a site" value="" onInput={onInput} />);
    await userEvent.type(screen.getByLabelText('Add a site'), 'n');
    expect(onInput).toHaveBeenCalledWith('n');
  });

  test('with a problem is described by the sentence that puts it right', () => {
    const problem = 'A site has no spaces. Try news.example.';
    render(<Field label="Add a site" value="news example" problem={problem} onInput={ignore} />);
    const field = screen.getByRole('textbox', { name: 'Add a site' });
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const says = document.getElementById(field.getAttribute('aria-describedby') ?? '');
    expect(says?.textContent).toBe(problem);
  });

  test('without a problem is not described at all', () => {
    render(<Field label="Name" value="" onInput={ignore} />);
    const field = screen.getByRole('textbox', { name: 'Name' });
    expect([field.getAttribute('aria-invalid'), field.getAttribute('aria-describedby')]).toEqual([
      null,
      null,
    ]);
  });
});

function Sharing() {
  const [when, setWhen] = useState<'jar' | 'seal' | undefined>(undefined);
  return (
    <RadioGroup legend="When to share" value={when} onChange={setWhen}>
      <RadioRow value="jar">Put it in the jar now</RadioRow>
      <RadioRow value="seal" detail="tonight 19:30">
        Seal it
      </RadioRow>
    </RadioGroup>
  );
}

describe('a choice of one', () => {
  test('is a group named by its question', () => {
    render(<Sharing />);
    expect(screen.getByRole('group', { name: 'When to share' })).toBeTruthy();
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
  });

  test('is made anywhere on the row', async () => {
    render(<Sharing />);
    await userEvent.click(screen.getByText('tonight 19:30'));
    expect(screen.getByRole('radio', { checked: true })).toBe(
      screen.getByRole('radio', { name: /^Seal it/ }),
    );
  });

  test('moves with the arrows', async () => {
    render(<Sharing />);
    await userEvent.click(screen.getByRole('radio', { name: 'Put it in the jar now' }));
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByRole('radio', { name: /^Seal it/, checked: true })).toBeTruthy();
  });
});

describe('a tick and a switch', () => {
  test('answer to the space bar', async () => {
    const onTick = vi.fn<(checked: boolean) => void>();
    const onSwitch = vi.fn<(on: boolean) => void>();
    render(
      <>
        <CheckRow checked={false} onChange={onTick} after="12 sites">
          Social feeds
        </CheckRow>
        <Switch on onChange={onSwitch}>
          Open with a breath
        </Switch>
      </>,
    );
    await userEvent.tab();
    await userEvent.keyboard(' ');
    await userEvent.tab();
    await userEvent.keyboard(' ');
    expect([onTick.mock.calls, onSwitch.mock.calls]).toEqual([[[true]], [[false]]]);
  });

  test('tell their state', () => {
    render(
      <>
        <CheckRow checked onChange={ignore}>
          News
        </CheckRow>
        <Switch on={false} onChange={ignore}>
          Quiet icon
        </Switch>
      </>,
    );
    expect(screen.getByRole('checkbox', { name: 'News', checked: true })).toBeTruthy();
    expect(screen.getByRole('switch', { name: 'Quiet icon', checked: false })).toBeTruthy();
  });
});

describe('the days', () => {
  const days = [
    { day: 1, letter: 'M', name: 'Monday' },
    { day: 2, letter: 'T', name: 'Tuesday' },
    { day: 3, letter: 'W', name: 'Wednesday' },
  ];

  test('turn on and off, and keep the order of the week', async () => {
    const onChange = vi.fn<(chosen: readonly number[]) => void>();
    render(<DayPicker label="Days" days={days} chosen={[3, 2]} onChange={onChange} />);
    await userEvent.click(screen.getByRole('button', { name: 'Monday', pressed: false }));
    await userEvent.click(screen.getByRole('button', { name: 'Tuesday', pressed: true }));
    expect(onChange.mock.calls).toEqual([[[1, 2, 3]], [[3]]]);
    expect(screen.getByRole('group', { name: 'Days' })).toBeTruthy();
  });
});

describe('the sidebar', () => {
  test('marks the page you are on', () => {
    render(
      <SideNav
        label="Settings"
        brand="Undivided"
        items={[
          { href: '#/schedule', label: 'Schedule', current: true },
          { href: '#/sites', label: 'Sites', current: false },
        ]}
        couple="Noa and Jules"
        next="Next: tonight, 19:30"
      />,
    );
    expect(screen.getByRole('navigation', { name: 'Settings' }).textContent).toContain('Noa and');
    expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('Schedule');
  });
});

import { createContext } from 'preact';

/** What the rows of one radio group share. */
export interface Choice {
  readonly name: string;
  readonly value: string | undefined;
  readonly choose: (value: string) => void;
}

export const ChoiceContext = createContext<Choice | undefined>(undefined);

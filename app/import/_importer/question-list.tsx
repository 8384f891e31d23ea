'use client';

import { Anchor, Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { Question } from '@/lib/formats/question';
import styles from '../import.module.css';
import type { Decision } from './import-decision';
import type { ImportAction } from './import-state';
import { listQuestions, OWN_ANSWER } from './list-questions';
import questionStyles from './question-list.module.css';

/** What is too unsure to be taken without a word: each question with its answers, the guess first. */
export function QuestionList({
  decision,
  onChange,
}: {
  decision: Decision;
  onChange: (action: ImportAction) => void;
}) {
  return (
    <ol className={questionStyles.questions}>
      {listQuestions(decision).map((question) => (
        <QuestionEntry
          key={question.id}
          question={question}
          answer={decision.answers[question.id] ?? null}
          columns={listEndColumns(question, decision)}
          onEnds={(source, target) => onChange({ type: 'setEnds', id: question.id, source, target })}
          onAnswer={(choice) => onChange({ type: 'answer', id: question.id, choice })}
        />
      ))}
    </ol>
  );
}

/** Returns the columns of which any two may be the ends, where that is what is asked. */
function listEndColumns({ about, id }: Question, { understood }: Decision): readonly string[] {
  if (about !== 'ends' && id !== 'actors') return [];
  const find = (sought: string) => understood.tables.find(({ role }) => role === sought);
  const table = find('ties') ?? find('actors');
  return understood.tables.length > 1 && about !== 'ends'
    ? []
    : (table?.columns.map(({ name }) => name) ?? []);
}

/** Any two columns as the ends, where none of the answers has them: a user who wants them chooses both. */
function EndsPicker({
  columns,
  onPick,
}: {
  columns: readonly string[];
  onPick: (source: string, target: string) => void;
}) {
  const [source, setSource] = useState('');
  const [target, setTarget] = useState('');
  const options = [{ value: '', label: 'Choose a column' }, ...columns];
  const isPair = columns.includes(source) && columns.includes(target) && source !== target;
  return (
    <div className={styles.row}>
      <NativeSelect
        size="xs"
        label="Or from"
        data={options}
        value={source}
        onChange={(event) => setSource(event.currentTarget.value)}
      />
      <NativeSelect
        size="xs"
        label="to"
        data={options}
        value={target}
        onChange={(event) => setTarget(event.currentTarget.value)}
      />
      <Button size="xs" variant="default" disabled={!isPair} onClick={() => onPick(source, target)}>
        Tie these two columns
      </Button>
    </div>
  );
}

function QuestionEntry({
  question: { message, choices, hasGuess, about, isOptional = false },
  answer: given,
  columns,
  onAnswer,
  onEnds,
}: {
  question: Question;
  answer: number | null;
  columns: readonly string[];
  onAnswer: (choice: number) => void;
  onEnds: (source: string, target: string) => void;
}) {
  const end = message.indexOf('?') + 1;
  const answer = given ?? (isOptional ? 0 : null);
  return (
    <li data-open={answer === null || undefined}>
      <p className={questionStyles.ask}>{message.slice(0, end)}</p>
      <p className={styles.soft}>{message.slice(end).trim()}</p>
      <div className={styles.row}>
        {choices.map(({ label, example = '' }, index) => (
          <Button
            key={label}
            size="xs"
            variant={answer === index ? 'filled' : 'default'}
            aria-pressed={answer === index}
            className={questionStyles.choice}
            onClick={() => onAnswer(index)}
          >
            <span>
              {hasGuess && index === 0 ? `${label} (the guess)` : label}
              {example !== '' && (
                <span className={questionStyles.example}>
                  <bdi>{example}</bdi>
                </span>
              )}
            </span>
          </Button>
        ))}
        {about === 'ends' && (
          <span className={styles.soft}>
            {answer === OWN_ANSWER ? 'You have set the columns.' : 'Or set them under '}
            {answer !== OWN_ANSWER && (
              <Anchor href="#columns" fz="inherit" underline="always">
                What columns mean
              </Anchor>
            )}
          </span>
        )}
      </div>
      {columns.length > 1 && <EndsPicker columns={columns} onPick={onEnds} />}
    </li>
  );
}

'use client';

import { Anchor, Button } from '@mantine/core';
import type { Question } from '@/lib/formats/import-tables';
import styles from '../import.module.css';
import { type Decision, type ImportAction, listQuestions, OWN_ANSWER } from './import-state';
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
          onAnswer={(choice) => onChange({ type: 'answer', id: question.id, choice })}
        />
      ))}
    </ol>
  );
}

function QuestionEntry({
  question: { message, choices, hasGuess, about },
  answer,
  onAnswer,
}: {
  question: Question;
  answer: number | null;
  onAnswer: (choice: number) => void;
}) {
  const end = message.indexOf('?') + 1;
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
    </li>
  );
}

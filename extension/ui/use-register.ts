import { useEffect, useState } from 'preact/hooks';
import { decisionsFor, type QuestionName, type Questions } from '../registers/protocol';
import { registers, registersStamp } from './registers';
import { type Live, useLive } from './use-live';

/**
 * The answer to a question about everything that is saved, given anew after every change, in whichever window. The last answer stays
 * until there is one to a new question.
 */
export function useRegister<Name extends QuestionName>(
  name: Name,
  ask: Questions[Name]['ask'],
): Live<Questions[Name]['answer']> {
  const about = decisionsFor[name];
  const { value: stamp, error: fault } = useLive(() => registersStamp(about), [about]);
  const [live, setLive] = useState<Live<Questions[Name]['answer']>>({ value: undefined, error: null });
  useEffect(() => {
    let current = true;
    if (stamp)
      registers.ask(name, ask).then(
        (value) => current && setLive({ value, error: null }),
        (error: unknown) => current && setLive((before) => ({ ...before, error })),
      );
    return () => {
      current = false;
    };
  }, [name, JSON.stringify(ask), stamp]);
  return { value: live.value, error: fault ?? live.error };
}

import { createContext, useContext } from 'react';

/** Who is logged in, as the token says it; what the person may do is the server's answer, never guessed from roles. */
export interface Person {
  name: string;
  username: string;
  agency: string;
  agencyName: string | undefined;
  agencyType: string | undefined;
  region: string | undefined;
  roles: readonly string[];
}

export interface Session {
  /** Absent while nobody is logged in. */
  person: Person | undefined;
  /** The session ended while the page was open. */
  ended: boolean;
  login: () => void;
  logout: () => void;
}

export const SessionContext = createContext<Session | undefined>(undefined);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === undefined) {
    throw new Error('Expected a SessionContext around the page');
  }
  return session;
}

/** The logged-in person; only for pages behind the login. */
export function usePerson(): Person {
  const { person } = useSession();
  if (person === undefined) {
    throw new Error('Expected a logged-in person');
  }
  return person;
}

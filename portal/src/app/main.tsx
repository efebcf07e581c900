import { createRoot } from 'react-dom/client';
import { LanguageProvider } from '../shared/i18n/language';
import { PortalApp } from './portal-app';
import { KeycloakSession, startKeycloak } from './keycloak-session';
import { StartFailed } from './start-failed';
import './portal.css';

const place = document.getElementById('root');
if (place === null) {
  throw new Error('Expected an element #root');
}
const root = createRoot(place);

startKeycloak().then(
  (keycloak) => {
    root.render(
      <LanguageProvider>
        <KeycloakSession keycloak={keycloak}>
          <PortalApp />
        </KeycloakSession>
      </LanguageProvider>,
    );
  },
  (error: unknown) => {
    console.error(error);
    root.render(
      <LanguageProvider>
        <StartFailed />
      </LanguageProvider>,
    );
  },
);

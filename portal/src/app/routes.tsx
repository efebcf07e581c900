import { Skeleton } from 'antd';
import type { RouteObject } from 'react-router';
import { WorklistPage } from '../features/worklist/worklist-page';
import { cases } from '../features/cases/messages';
import { complaints } from '../features/complaints/messages';
import { mediations } from '../features/mediations/messages';
import { referrals } from '../features/referrals/messages';
import { screening } from '../features/screening/messages';
import type { Language } from '../shared/i18n/language';
import { CrashPage } from './crash-page';
import { PortalLayout, type RouteHandle } from './layout';
import { NotFoundPage } from './not-found-page';

const crumb = (text: Record<Language, string>): RouteHandle => ({ crumb: (language) => text[language] });
/** Both languages of one text. */
const both = <K extends string>(source: { zh: Record<K, string>; en: Record<K, string> }, key: K) =>
  crumb({ zh: source.zh[key], en: source.en[key] });

/** Each page is its own file, loaded when it is first opened. */
export const routes: RouteObject[] = [
  {
    element: <PortalLayout />,
    errorElement: <CrashPage />,
    hydrateFallbackElement: <Skeleton active className="first-paint" />,
    children: [
      { index: true, element: <WorklistPage /> },
      {
        path: 'complaints',
        handle: both(complaints, 'title'),
        children: [
          { index: true, lazy: async () => ({ Component: (await import('../features/complaints/complaints-page')).ComplaintsPage }) },
          {
            path: 'new',
            handle: both(complaints, 'new'),
            lazy: async () => ({ Component: (await import('../features/complaints/complaint-form-page')).ComplaintFormPage }),
          },
          {
            path: ':id',
            handle: both(complaints, 'detail'),
            lazy: async () => ({ Component: (await import('../features/complaints/complaint-page')).ComplaintPage }),
          },
        ],
      },
      {
        path: 'cases',
        handle: both(cases, 'title'),
        children: [
          { index: true, lazy: async () => ({ Component: (await import('../features/cases/cases-page')).CasesPage }) },
          {
            path: ':id',
            handle: both(cases, 'detail'),
            lazy: async () => ({ Component: (await import('../features/cases/case-page')).CasePage }),
          },
        ],
      },
      {
        path: 'referrals',
        handle: both(referrals, 'title'),
        children: [
          { index: true, lazy: async () => ({ Component: (await import('../features/referrals/referrals-page')).ReferralsPage }) },
          {
            path: ':id',
            handle: both(referrals, 'detail'),
            lazy: async () => ({ Component: (await import('../features/referrals/referral-page')).ReferralPage }),
          },
        ],
      },
      {
        path: 'mediations',
        handle: both(mediations, 'title'),
        children: [
          { index: true, lazy: async () => ({ Component: (await import('../features/mediations/mediations-page')).MediationsPage }) },
          {
            path: 'new',
            handle: both(mediations, 'new'),
            lazy: async () => ({ Component: (await import('../features/mediations/application-page')).ApplicationPage }),
          },
          {
            path: ':id',
            handle: both(mediations, 'detail'),
            lazy: async () => ({ Component: (await import('../features/mediations/mediation-page')).MediationPage }),
          },
        ],
      },
      {
        path: 'screening',
        handle: both(screening, 'title'),
        lazy: async () => ({ Component: (await import('../features/screening/screening-page')).ScreeningPage }),
      },
      { path: '*', element: <NotFoundPage /> },
    ],
  },
];

import { Skeleton } from 'antd';
import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import type { ResourceSpec } from '../shared/kit/resource';
import { CrashPage } from './crash-page';
import type { RouteHandle } from './crumbs';
import { HomePage } from './home-page';
import { describes } from './kinds';
import { PortalLayout } from './layout';
import { nav, type Page } from './nav-messages';
import { NotFoundPage } from './not-found-page';

type Load = () => Promise<ComponentType>;

const crumb = (page: Page): RouteHandle => ({ crumb: (language) => nav[language][page] });
/** Each page is its own file, loaded when it is first opened. */
const page = (load: Load) => async () => ({ Component: await load() });

/** A list, its records and the way to make one: pages of their own. */
function collection(path: Page, list: Load, one: Load, make?: Load): RouteObject {
  return {
    path,
    handle: crumb(path),
    children: [
      { index: true, lazy: page(list) },
      ...(make ? [{ path: 'new', handle: crumb('new'), lazy: page(make) }] : []),
      { path: ':id', handle: crumb('detail'), lazy: page(one) },
    ],
  };
}

/** The same, all three following from a description; a kind may bring a list or a form of its own. */
export function resource(path: Page, load: () => Promise<ResourceSpec>, list?: Load, make?: Load): RouteObject {
  describes(path, load);
  const as = (page: () => Promise<ComponentType<{ spec: ResourceSpec }>>): Load => async () => {
    const [Shown, spec] = await Promise.all([page(), load()]);
    return () => <Shown spec={spec} key={path} />;
  };
  return collection(
    path,
    list ?? as(async () => (await import('../shared/kit/resource-list-page')).ResourceListPage),
    as(async () => (await import('../shared/kit/resource-page')).ResourcePage),
    make ?? as(async () => (await import('../shared/kit/resource-form-page')).ResourceFormPage),
  );
}

const single = (path: Page, load: Load): RouteObject => ({ path, handle: crumb(path), lazy: page(load) });

export const routes: RouteObject[] = [
  {
    element: <PortalLayout />,
    errorElement: <CrashPage />,
    hydrateFallbackElement: <Skeleton active className="first-paint" />,
    children: [
      { index: true, element: <HomePage /> },
      collection(
        'complaints',
        async () => (await import('../features/complaints/complaints-page')).ComplaintsPage,
        async () => (await import('../features/complaints/complaint-page')).ComplaintPage,
        async () => (await import('../features/complaints/complaint-form-page')).ComplaintFormPage,
      ),
      collection(
        'cases',
        async () => (await import('../features/cases/cases-page')).CasesPage,
        async () => (await import('../features/cases/case-page')).CasePage,
      ),
      collection(
        'referrals',
        async () => (await import('../features/referrals/referrals-page')).ReferralsPage,
        async () => (await import('../features/referrals/referral-page')).ReferralPage,
      ),
      collection(
        'mediations',
        async () => (await import('../features/mediations/mediations-page')).MediationsPage,
        async () => (await import('../features/mediations/mediation-page')).MediationPage,
        async () => (await import('../features/mediations/application-page')).ApplicationPage,
      ),
      resource('assistance-requests', async () => (await import('../features/assistance/assistance-resource')).spec),
      resource('patent-rulings', async () => (await import('../features/patent-rulings/patent-ruling-resource')).spec),
      resource('reverse-linkages', async () => (await import('../features/reverse-linkages/reverse-linkage-resource')).spec),
      resource('dual-reports', async () => (await import('../features/dual-reports/dual-report-resource')).spec),
      resource('confirmations', async () => (await import('../features/confirmations/confirmation-resource')).spec),
      resource('customs-recordals', async () => (await import('../features/customs/recordal-resource')).spec),
      resource('customs-detentions', async () => (await import('../features/customs/detention-resource')).spec),
      resource(
        'committees',
        async () => (await import('../features/committees/committee-resource')).spec,
        async () => (await import('../features/committees/committees-page')).CommitteesPage,
      ),
      resource(
        'mediators',
        async () => (await import('../features/committees/mediator-resource')).spec,
        async () => (await import('../features/committees/committees-page')).CommitteesPage,
      ),
      resource('mediator-complaints', async () => (await import('../features/committees/mediator-complaint-resource')).spec),
      resource('danger-notices', async () => (await import('../features/danger-notices/danger-notice-resource')).spec),
      resource('mediation-pointers', async () => (await import('../features/mediation-pointers/mediation-pointer-resource')).spec),
      resource('quality-reviews', async () => (await import('../features/quality-reviews/quality-review-resource')).spec),
      single('coverage', async () => (await import('../features/coverage/coverage-page')).CoveragePage),
      resource('entrustments', async () => (await import('../features/entrustments/entrustment-resource')).spec),
      resource('performances', async () => (await import('../features/performances/performance-resource')).spec),
      resource('ecommerce-takedowns', async () => (await import('../features/takedowns/ecommerce-takedown-resource')).spec),
      resource('copyright-takedowns', async () => (await import('../features/takedowns/copyright-takedown-resource')).spec),
      resource('supervisions', async () => (await import('../features/supervisions/supervision-resource')).spec),
      resource('credit-listings', async () => (await import('../features/credit-listings/credit-listing-resource')).spec),
      resource('enforcement-supervisions', async () => (await import('../features/enforcement-supervisions/enforcement-supervision-resource')).spec),
      resource('case-reviews', async () => (await import('../features/case-reviews/case-review-resource')).spec),
      resource('review-rounds', async () => (await import('../features/case-reviews/review-round-resource')).spec),
      resource('typical-cases', async () => (await import('../features/typical-cases/typical-case-resource')).spec),
      resource('campaigns', async () => (await import('../features/campaigns/campaign-resource')).spec),
      resource('campaign-cases', async () => (await import('../features/campaigns/campaign-case-resource')).spec),
      resource('copyright-complaints', async () => (await import('../features/copyright-complaints/copyright-complaint-resource')).spec),
      resource('plant-variety-requests', async () => (await import('../features/plant-varieties/plant-variety-resource')).spec),
      resource('publication-repairs', async () => (await import('../features/credit/publication-repair-resource')).spec),
      resource('key-protection-list', async () => (await import('../features/key-protection/key-entry-resource')).spec),
      resource('aid-requests', async () => (await import('../features/rights-aid/aid-request-resource')).spec),
      resource('workstations', async () => (await import('../features/rights-aid/workstation-resource')).spec),
      resource('experts', async () => (await import('../features/experts/expert-resource')).spec),
      resource('expert-appointments', async () => (await import('../features/experts/appointment-resource')).spec),
      resource('punitive-claims', async () => (await import('../features/punitive-damages/punitive-claim-resource')).spec),
      resource('case-watch', async () => (await import('../features/procuratorate/watched-case-resource')).spec),
      resource('court-cases', async () => (await import('../features/court-cases/court-case-resource')).spec),
      resource('fact-findings', async () => (await import('../features/court-cases/fact-finding-resource')).spec),
      resource('notices', async () => (await import('../features/notices/notice-resource')).spec),
      resource('joint-meetings', async () => (await import('../features/joint-meetings/joint-meeting-resource')).spec),
      single('handovers', async () => (await import('../features/handovers/handovers-page')).HandoversPage),
      single('procuratorate', async () => (await import('../features/procuratorate/procuratorate-page')).ProcuratoratePage),
      single('notifications', async () => (await import('../features/notifications/notifications-page')).NotificationsPage),
      single('progress', async () => (await import('../features/progress/progress-page')).ProgressPage),
      single('published-cases', async () => (await import('../features/typical-cases/published-cases-page')).PublishedCasesPage),
      single('decisions', async () => (await import('../features/public-decisions/decisions-page')).DecisionsPage),
      single('law', async () => (await import('../features/law/law-page')).LawPage),
      single('alarms', async () => (await import('../features/alarms/alarms-page')).AlarmsPage),
      resource('court-measures', async () => (await import('../features/court-measures/court-measure-resource')).spec),
      resource('on-the-spot-penalties', async () => (await import('../features/spot-penalties/spot-penalty-resource')).spec),
      resource(
        'lead-imports',
        async () => (await import('../features/lead-imports/lead-import-resource')).spec,
        undefined,
        async () => (await import('../features/lead-imports/lead-import-form-page')).LeadImportFormPage,
      ),
      single('search', async () => (await import('./search-page')).SearchPage),
      single('statistics', async () => (await import('../features/statistics/statistics-page')).StatisticsPage),
      single('damages-ranges', async () => (await import('../features/punitive-damages/damages-range-page')).DamagesRangePage),
      single('screening', async () => (await import('../features/screening/screening-page')).ScreeningPage),
      { path: '*', element: <NotFoundPage /> },
    ],
  },
];

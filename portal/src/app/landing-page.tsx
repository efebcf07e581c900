import { AuditOutlined, FileProtectOutlined, SafetyCertificateOutlined, TeamOutlined } from '@ant-design/icons';
import { Button, Col, Flex, Row, Steps, Typography } from 'antd';
import { useTexts } from '../shared/i18n/messages';
import { useSession } from '../shared/session/session';
import { Card } from '../shared/ui/card';
import { common } from '../shared/ui/messages';
import { Emblem } from './emblem';
import { landing } from './landing-messages';
import { LanguageSwitch } from './language-switch';

const PARTS = [
  { key: 'complaint', icon: <FileProtectOutlined /> },
  { key: 'mediation', icon: <TeamOutlined /> },
  { key: 'referral', icon: <SafetyCertificateOutlined /> },
  { key: 'record', icon: <AuditOutlined /> },
] as const;

const STEPS = ['1', '2', '3', '4', '5'] as const;

/** For everybody: what the platform is, and the way in. Nobody is sent to the login unasked. */
export function LandingPage() {
  const { t } = useTexts(landing);
  const shared = useTexts(common);
  const { login } = useSession();
  return (
    <div className="landing">
      <header className="landing-hero">
        <div className="landing-width">
          <div className="landing-mark">
            <Emblem size={460} />
          </div>
          <Flex justify="space-between" align="center" gap={16}>
            <Flex gap={12} align="center">
              <Emblem size={36} />
              <span className="landing-region">{shared.t('app.region')}</span>
            </Flex>
            <LanguageSwitch />
          </Flex>
          <div className="landing-lead">
            <h1>{t('hero.title')}</h1>
            <p>{t('hero.lead')}</p>
            <Button size="large" type="primary" className="landing-login" onClick={login}>
              {shared.t('action.login')}
            </Button>
            <Button size="large" ghost href="/progress" className="landing-progress">
              {t('hero.progress')}
            </Button>
            <Button size="large" ghost href="/decisions" className="landing-progress">
              {t('hero.decisions')}
            </Button>
            <Button size="large" ghost href="/published-cases" className="landing-progress">
              {t('hero.cases')}
            </Button>
            <p className="landing-note">{t('hero.note')}</p>
          </div>
        </div>
      </header>
      <main className="landing-width">
        <Row gutter={[20, 20]} className="landing-parts">
          {PARTS.map(({ key, icon }) => (
            <Col key={key} xs={24} sm={12} xl={6}>
              <Card className="landing-part">
                <span className="landing-icon">{icon}</span>
                <h2>{t(`part.${key}`)}</h2>
                <Typography.Paragraph type="secondary">{t(`part.${key}.text`)}</Typography.Paragraph>
              </Card>
            </Col>
          ))}
        </Row>
        <section className="landing-flow">
          <h2>{t('flow.title')}</h2>
          <Steps
            responsive
            current={-1}
            variant="outlined"
            items={STEPS.map((step) => ({ title: t(`flow.${step}`), content: t(`flow.${step}.text`), status: 'wait' as const }))}
          />
        </section>
      </main>
      <footer className="landing-footer">{t('footer')}</footer>
    </div>
  );
}

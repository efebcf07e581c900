import { Tag } from 'antd';

/** How a state feels: waiting for someone, under way, ended well, ended badly, or ended neutrally. */
export type Tone = 'waiting' | 'running' | 'good' | 'bad' | 'neutral';

const COLOURS: Record<Tone, string> = {
  waiting: 'gold',
  running: 'blue',
  good: 'green',
  bad: 'red',
  neutral: 'default',
};

export function StateTag({ label, tone }: { label: string; tone: Tone }) {
  return <Tag color={COLOURS[tone]}>{label}</Tag>;
}

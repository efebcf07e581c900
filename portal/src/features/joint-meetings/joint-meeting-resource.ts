import { agency, ahead, count, danger, day, long, main, past, rows, text, texts } from '../../shared/form/fields';
import type { ResourceSpec } from '../../shared/kit/resource';
import { jointMeetings } from './messages';

/** A joint meeting (联席会议, CO-11): called, minuted, its conclusions followed until each is done. */
export const spec: ResourceSpec = {
  collection: '/api/joint-meetings',
  path: '/joint-meetings',
  words: jointMeetings,
  states: { CONVENED: 'waiting', HELD: 'running', DONE: 'good', CANCELLED: 'neutral' },
  title: (one) => String(one['topic'] ?? ''),
  subtitle: ['convener', 'on'],
  sections: [
    { name: 'meeting', fields: ['topic', 'agenda', 'on', 'place', 'convener', 'participants', 'shortNotice', 'cancelled'] },
    { name: 'minutes', at: 'minutes', fields: ['heldOn', 'attendance', 'summary', 'late'] },
    { name: 'conclusions', at: 'minutes.conclusions', fields: ['item', 'text', 'owner', 'due', 'report'] },
  ],
  create: {
    roles: ['officer', 'head', 'police', 'procurator', 'judge'],
    spec: {
      initial: { participants: [] },
      fields: [
        text('topic', { max: 200 }),
        long('agenda', { max: 5000 }),
        ahead('on'),
        text('place', { max: 200 }),
        agency('participants', { multiple: true }),
      ],
    },
  },
  commands: {
    'record-minutes': {
      ...main(
        past('heldOn'),
        texts('attendance'),
        long('summary'),
        rows('conclusions', 0, [long('text', { max: 2000 }), agency('owner'), day('due')]),
      ),
      initial: { attendance: [''], conclusions: [] },
    },
    'report-done': main(count('item'), long('text', { max: 2000 })),
    cancel: danger(long('reason', { max: 2000 })),
  },
};

import { Flex, Tag, Typography } from 'antd';
import type { ReactNode } from 'react';
import { moment } from '../format/day';
import { showMoney, showNumber } from '../format/money';
import type { Texts } from '../i18n/messages';
import { regionName } from '../region/regions';
import { AgencyName, isAgencyId } from '../ui/agency-name';
import { LinkTo } from './link-to';
import { isEmpty } from './resource';

/** What showing a value needs of a feature's texts. */
export type Words = Pick<Texts<string>, 'language' | 'label' | 'knows'>;

const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
const MONEY = /^-?\d+\.\d\d$/;
const CODE = /^[A-Z][A-Z0-9]*(?:[_-][A-Z0-9]+)*$/;

/**
 * A value as people read it, by what it is: instants and money in their form, `{zh,en}` in the reader's language,
 * a reference by its name, a code by its word (`<name>.<CODE>`).
 */
export function shown(name: string, value: unknown, words: Words): ReactNode {
  if (isEmpty(value)) {
    return undefined;
  }
  switch (typeof value) {
    case 'boolean':
      return words.label('value', value ? 'yes' : 'no');
    case 'number':
      return /^year$|Year$/.test(name) ? String(value) : showNumber(value);
    case 'string':
      return shownText(name, value, words);
    default:
      return Array.isArray(value) ? shownList(name, value, words) : shownObject(name, value as Record<string, unknown>, words);
  }
}

function shownText(name: string, text: string, words: Words): ReactNode {
  if (INSTANT.test(text)) {
    return moment(text);
  }
  if (MONEY.test(text)) {
    return showMoney(text);
  }
  if (name === 'region' || name.endsWith('Region')) {
    return regionName(text, words.language);
  }
  if (CODE.test(text)) {
    return word(name, text, words);
  }
  if (isAgencyId(text)) {
    return <AgencyName id={text} />;
  }
  return text.length > 60 || text.includes('\n') ? <span className="pre">{text}</span> : text;
}

/** The word of a code: the field's own first, else what the feature calls such a value anywhere. */
export function word(name: string, code: string, words: Words): string {
  const own = words.label(name, code);
  return own === code ? words.label('value', code) : own;
}

function shownList(name: string, list: readonly unknown[], words: Words): ReactNode {
  const simple = list.every((one) => typeof one !== 'object');
  if (simple && list.every((one) => typeof one === 'string' && CODE.test(one))) {
    return (
      <Flex gap={4} wrap>
        {list.map((one) => (
          <Tag key={String(one)}>{word(name, String(one), words)}</Tag>
        ))}
      </Flex>
    );
  }
  return (
    <Flex vertical gap={4}>
      {list.map((one, index) => (
        <span key={index}>{shown(name, one, words)}</span>
      ))}
    </Flex>
  );
}

function shownObject(name: string, value: Record<string, unknown>, words: Words): ReactNode {
  if (typeof value['zh'] === 'string') {
    return String(words.language === 'en' && typeof value['en'] === 'string' ? value['en'] : value['zh']);
  }
  if (typeof value['id'] === 'string' && typeof value['number'] === 'string') {
    return <LinkTo name={name} id={value['id']} text={value['number']} />;
  }
  const { name: called, ...rest } = value;
  const others = Object.entries(rest).filter(([part, it]) => part !== 'id' && !isEmpty(it));
  const parts = others.map(([part, it]) => (
    <span key={part}>
      <Typography.Text type="secondary">{words.label('field', part)}</Typography.Text> {shownPart(name, part, it, words)}
    </span>
  ));
  return (
    <Flex gap={12} wrap>
      {typeof called === 'string' && <span>{called}</span>}
      {name !== 'agency' && parts}
    </Flex>
  );
}

/** A code of a part has the word of the part, else that of the whole: the kind of a right is called `right.TRADEMARK`. */
function shownPart(whole: string, part: string, value: unknown, words: Words): ReactNode {
  return typeof value === 'string' && CODE.test(value) && word(part, value, words) === value ? word(whole, value, words) : shown(part, value, words);
}

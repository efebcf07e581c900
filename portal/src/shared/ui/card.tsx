import { Card as Plain, type CardProps } from 'antd';

/** A card whose title is the heading of a section, so that a page can be walked through by its headings. */
export function Card({ title, ...rest }: CardProps) {
  return <Plain {...rest} {...(title ? { title: <h2 className="card-title">{title}</h2> } : {})} />;
}

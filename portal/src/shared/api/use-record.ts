import { useInfiniteQuery, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { z } from 'zod';
import { call, segment } from './call';
import { isProblem } from './problem';
import { recordPage, timelineEntry, type RecordSummary, type TimelineEntry } from './record';

export interface ListFilters {
  state?: string | undefined;
  q?: string | undefined;
  sort?: string | undefined;
  [field: string]: string | undefined;
}

const PAGE = 20;

const AGAIN = 2_000;

/** A record by id; what the server says is asked again when the window comes back, and while it is said to be under way. */
export function useRecord<T>(
  schema: z.ZodType<T>,
  collection: string,
  id: string,
  underWay?: (record: T) => boolean,
): UseQueryResult<T, Error> {
  return useQuery({
    queryKey: [collection, 'record', id],
    queryFn: ({ signal }) => call(schema, `${collection}/${segment(id)}`, { signal }),
    refetchInterval: ({ state }) => (state.data !== undefined && underWay?.(state.data as T) ? AGAIN : false),
    retry: (failures, error) => failures < 1 && !isProblem(error, 'request.not-found'),
  });
}

export function useTimeline(collection: string, id: string): UseQueryResult<TimelineEntry[], Error> {
  return useQuery({
    queryKey: [collection, 'timeline', id],
    queryFn: ({ signal }) => call(z.array(timelineEntry), `${collection}/${segment(id)}/timeline`, { signal }),
  });
}

/** A list by keyset pages: each page names the cursor of the next. */
export function useRecordList(collection: string, filters: ListFilters) {
  return useInfiniteQuery({
    queryKey: [collection, 'list', filters],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      call(recordPage, collection, { query: { ...filters, limit: PAGE, after: pageParam }, signal }),
    getNextPageParam: (last) => last.next,
    select: (data): RecordSummary[] => data.pages.flatMap((page) => page.items),
  });
}

import { useInfiniteQuery, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { z } from 'zod';
import { call } from './call';
import { isProblem } from './problem';
import { recordPage, timelineEntry, type RecordSummary, type TimelineEntry } from './record';

export interface ListFilters {
  state?: string | undefined;
  q?: string | undefined;
  sort?: string | undefined;
  [field: string]: string | undefined;
}

const PAGE = 20;

/** A record by id; what the server says is asked again when the window comes back. */
export function useRecord<T>(schema: z.ZodType<T>, collection: string, id: string): UseQueryResult<T, Error> {
  return useQuery({
    queryKey: [collection, 'record', id],
    queryFn: ({ signal }) => call(schema, `${collection}/${id}`, { signal }),
    retry: (failures, error) => failures < 1 && !isProblem(error, 'request.not-found'),
  });
}

export function useTimeline(collection: string, id: string): UseQueryResult<TimelineEntry[], Error> {
  return useQuery({
    queryKey: [collection, 'timeline', id],
    queryFn: ({ signal }) => call(z.array(timelineEntry), `${collection}/${id}/timeline`, { signal }),
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

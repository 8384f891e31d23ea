import { readCalendar } from './calendar/read-calendar';
import type { Format } from './format';

/** Calendars, whose events are meetings of those who were invited. */
export const CALENDAR: Format = {
  id: 'calendar',
  label: 'iCalendar',
  extensions: ['ics', 'ical'],
  mediaType: 'text/calendar',
  recognise: (source) => (/^\s*BEGIN:VCALENDAR\b/i.test(source.head()) ? 1 : 0),
  read: readCalendar,
  write: null,
  keeps: null,
};

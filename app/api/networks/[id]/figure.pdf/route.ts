import { createFigureRoute } from '../../../_http/create-figure-route';

export const dynamic = 'force-dynamic';

/** A figure of what the view's parameters let through, as PDF. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createFigureRoute('pdf');

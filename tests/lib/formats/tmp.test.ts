import { readFile } from '@/lib/formats/read-file';
import files from 'node:fs';
it('x', async () => { for (const n of ['csv/wiki-Vote.txt','csv/soc-sign-bitcoinotc.csv','csv/tribes_edges.csv','csv/ucdp-actor-relations.csv','events/icews-500.tab','events/gdelt1_sample_events.csv','events/cameo-codes.csv']) { const b=files.readFileSync('/work/shared/samples/'+n);const t=Date.now(); const {format,result:o}=await readFile(b,n,()=>{}); 
 console.log(n, format, Date.now()-t, o.kind, o.kind==='draft'? [o.draft.ties?.rows,o.draft.ties?.columns, JSON.stringify(o.mapping), o.draft.remarks]:o); } });

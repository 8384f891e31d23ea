import { readFile } from '@/lib/formats/read-file';
import { buildImport } from '@/lib/formats/build-import';
import { parseNetwork } from '@/lib/network/parse';
import files from 'node:fs';
const S='/work/shared/samples/';
const names = ['csv','events','gexf','graphml','cytoscape','ftm','popolo','stix'].flatMap(d=>files.readdirSync(S+d).map(n=>d+'/'+n));
it.each(names)('%s', async (n) => { const b=files.readFileSync(S+n);const t=Date.now(); const {format,result:o}=await readFile(b,n,()=>{}); 
 const t2=Date.now();
 if (o.kind==='failed') { console.log(n, format, JSON.stringify(o).slice(0,500)); return; }
 if (o.kind!=='draft') throw new Error('?');
 const r=buildImport(o.draft,o.mapping,{id:'x',title:'X',description:'',asOf:null},()=>{});
 const t3=Date.now();
 const p = r.network && parseNetwork(r.network);
 const by: Record<string,number>={}; for (const x of r.network?.relationships??[]) by[x.type]=(by[x.type]??0)+1;
 const kinds: Record<string,number>={}; for (const x of r.network?.actors??[]) kinds[x.kind]=(kinds[x.kind]??0)+1;
 const sorts: Record<string,number>={}; for (const x of r.report.remarks) sorts[x.severity+': '+x.message.replace(/“[^”]*”/g,'“”').replace(/\d+/g,'N')]=(sorts[x.severity+': '+x.message.replace(/“[^”]*”/g,'“”').replace(/\d+/g,'N')]??0)+1;
 console.log(n, format, t2-t, t3-t2, r.report.rows, r.report.made, p?.ok, p && !p.ok ? p.issues.slice(0,3): '', JSON.stringify(by).slice(0,300), kinds, sorts, JSON.stringify(r.network?.relationships[0]).slice(0,900), JSON.stringify(r.network?.actors[0])); });

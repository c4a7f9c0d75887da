import { readFileSync, readdirSync, existsSync } from 'fs'; import { join, dirname, resolve } from 'path';
// static closure of ts modules
const imp = f => [...readFileSync(f,'utf8').matchAll(/^(?:import|export)(?! type)[^;]*?from '(\.[^']+)'/gms)].map(m=>resolve(dirname(f),m[1].replace(/\.js$/,'.ts'))).concat([...readFileSync(f,'utf8').matchAll(/^import '(\.[^']+)'/gm)].map(m=>resolve(dirname(f),m[1].replace(/\.js$/,'.ts'))));
const closure = r => { const s=new Map(); const o=[[r,null]]; while(o.length){const [f,by]=o.pop(); if(s.has(f)||!existsSync(f))continue; s.set(f,by); for(const i of imp(f)) o.push([i,f]);} return s; };
const target=resolve(process.argv[2]);
for (const r of process.argv.slice(3)) { const c=closure(resolve(r)); if(c.has(target)){ let p=[],f=target; while(f){p.push(f.replace(process.cwd()+'/src/',''));f=c.get(f);} console.log(r,':',p.reverse().join(' > ')); } else console.log(r,'no'); }

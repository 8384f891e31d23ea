import { handleWorkerMessages } from '@/lib/worker/worker-handler';
import { createImportHandler, type ImportAnswers, type ImportJob } from './import-handler';

handleWorkerMessages<ImportJob, ImportAnswers[ImportJob['type']]>({ createHandler: createImportHandler });

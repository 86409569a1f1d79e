export {
  EARLY_INSERT_TOPIC,
  readEarlyInsert,
  requestEarlyInsert,
} from './earlyInsert';

import { AppError } from '../../shared/ipc/result'
import type { Environment } from '../environment'
import type { Seat } from './seat'

/**
 * The world as it is while someone sits at the laptop: no dialogs (they show the disk), no paper, no other program, no
 * messages. It also stops what was begun before and only now comes that far.
 */
export function environmentBehind(seat: Seat, environment: Environment): Environment {
  const closed =
    <A extends unknown[], R>(act: (...given: A) => Promise<R>) =>
    async (...given: A): Promise<R> => {
      if (seat.current()) throw new AppError('SEAT')
      return act(...given)
    }
  return {
    ...environment,
    askSaveAs: closed(environment.askSaveAs),
    askFolder: closed(environment.askFolder),
    askOpen: closed(environment.askOpen),
    printDocument: closed(environment.printDocument),
    printPdf: closed(environment.printPdf),
    printPage: closed(environment.printPage),
    openFile: closed(environment.openFile),
    showInFolder: (file) => {
      if (seat.current()) throw new AppError('SEAT')
      environment.showInFolder(file)
    },
    notify: (notification) => !seat.current() && environment.notify(notification),
    changed: (topics) => environment.changed(seat.current() ? topics.filter((topic) => topic === 'session') : topics),
  }
}
